"""Names that are also ordinary words in English or Dutch, folded: alone at the start of a line they prove nothing."""

from __future__ import annotations

_ORDINARY = """
    amber angel april art ash august autumn bay beau bel ben berg best bill bird bliss bloom blue bo boer bond book
    boom bos brand brook brown buck bud bush case cash chance chase chip christian clay cliff cloud club co cook
    cooper crystal daisy dale dash dawn day dean deed dekker destiny do dot dove drew duke eden elf en faith fern
    field ford forest frank friend gay ginger glen gold good grace grant gray green groen groot grove guy han harmony
    harp haven hazel heath hem hill hond hope hunter in iris is jade jan jasmine jasper jet job joint jong joy juli
    july june juni just kaap kaas kat king kit klein kok koning krul lake lane lang lark laurel leaf lente lief
    liberty lies lily lin link linde lion long lot love maan maat mac mar mare mark marker mars mat max may mee meer
    mei melody merel miles mol mulder neo noble norm nova olive opal owl page park patience pea pearl peer pepper
    phoenix pike poppy post price prins prince prudence queen rain ram raven red reed rem rich ring river rock rod
    rome rood roos rose ruby rust rusty sage saw scout sep shell silver skip sky slim smit snow sol son spring star
    ster stone storm sum summer sun sunny taco tate tide tip ton true vale van viola violet visser vos wade walker
    ward west wes wij wijs wil will willow win winter wit wolf wood woods york young zomer zon
"""
_MONTHS = "april august may mei june juni july juli"

#: First names, and surnames that may be used alone.
ORDINARY = frozenset(_ORDINARY.split())
#: Names that are months too: "May is busy" and "mei wordt druk" are about the month.
MONTH_NAMES = frozenset(_MONTHS.split())
