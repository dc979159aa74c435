"""Which of the five kinds of win a line tells of, proposed from its words in English and in Dutch.

Words and turns of phrase point to a kind, some more plainly than others; what points to none is craft, which is what
most small wins are. It is a proposal: the manager's own choice stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

from oneonone.model.kinds import CaptureKind, WinKind
from oneonone.model.names import folded

_PLAIN, _LIKELY, _HINT = 3, 2, 1

#: Per kind: how plainly, and patterns over text without case and accents. A word is matched from its beginning.
_SIGNS: dict[WinKind, tuple[tuple[int, tuple[str, ...]], ...]] = {
    WinKind.HARD_CONVERSATION: (
        (_PLAIN, (
            r"made? peace", r"talk(?:ed)? it (?:out|over|through)", r"clear(?:ed)? the air", r"(?:bad|hard) news",
            r"(?:hard|difficult|tough|honest|awkward) (?:talk|conversation|feedback|word|truth)", r"apologi[sz]",
            r"confront", r"disagree", r"settled the (?:argument|row|dispute|conflict|quarrel)", r"mediat", r"reconcil",
            r"the truth", r"had the talk", r"turned down the candidate", r"(?:conflict|quarrel)", r"made it up with",
            r"vrede", r"praatten? het uit", r"uitgepraat", r"uit te praten", r"slechte? nieuws", r"excuses",
            r"(?:moeilijk|lastig|pittig|eerlijk|stevig)e? (?:gesprek|feedback|woord|boodschap)", r"conflict", r"ruzie",
            r"sprak (?:\w+ ){1,4}aan op", r"aangesproken", r"oneens", r"klaarde de lucht", r"bijgelegd", r"goedgemaakt",
            r"bemiddel", r"slechtnieuwsgesprek", r"wees (?:\w+ ){1,5}af\b", r"tegenspr", r"tegengesproken",
            r"(?:said|says|say) sorry", r"zei sorry", r"spijt betuigd", r"negotiat", r"onderhandel", r"complain", r"klacht",
            r"(?:angry|furious|upset|difficult) (?:customer|client|user|parent|caller|colleague|reader)", r"misunderstanding",
            r"(?:boze|kwade|woedende|lastige|moeilijke) (?:klant|gebruiker|ouder|beller|collega|lezer)", r"misverstand",
            r"de-?escalat", r"calmed (?:\w+ )?down", r"tempered", r"suste", r"gesust", r"kalmeerde", r"compromis",
            r"(?:told|said to) me that (?:my|i)", r"(?:vertelde me|zei (?:tegen )?me|zei tegen mij) dat (?:mijn|ik)",
            r"who does what", r"wie wat doet", r"before it became a fight", r"uit de hand liep", r"performance review",
            r"functioneringsgesprek", r"let (?:\w+ )?(?:someone|somebody) go", r"expectations? with", r"verwachtingen (?:uit|door)",
        )),
        (_LIKELY, (
            r"(?:told|said to|asked) (?:the|her|his|their|our) (?:own )?(?:vendor|supplier|client|customer|director|boss"
            r"|manager|board|chief|contractor)", r"(?:gave|given|giving) (?:\w+ ){0,3}feedback",
            r"(?:vertelde|zei tegen|vroeg) (?:de|het|haar|zijn|hun|onze) (?:eigen )?(?:leverancier|klant|directeur|baas"
            r"|leidinggevende|aannemer|directie)", r"gaf (?:\w+ ){0,3}feedback",
        )),
        (_HINT, (r"honest", r"argument", r"\brow\b", r"his tone", r"eerlijk", r"(?:zijn|haar) toon")),
    ),
    WinKind.COURAGE: (
        (_PLAIN, (
            r"said (?:no|yes) to", r"asked for help", r"dared? to", r"spoke up", r"speak up", r"admitt", r"owned up",
            r"volunteer", r"stood up (?:for|to|in)", r"raised (?:her|his|their) hand", r"(?:courage|brave)",
            r"first (?:talk|presentation|speech)", r"in front of (?:everyone|the)", r"although \w+ was (?:nervous|afraid)",
            r"despite (?:the |her |his )?(?:nerves|fear)", r"in the (?:full|big|whole|all.hands) meeting",
            r"everyone was thinking", r"nobody (?:else )?(?:would|dared|had asked)", r"not finished", r"stuck (?:her|his) neck",
            r"pushed back", r"set a boundary", r"took the (?:leap|floor|stage)", r"blew the whistle",
            r"zei (?:nee|ja) tegen", r"vroeg om hulp", r"hulp gevraagd", r"durfde", r"gedurfd", r"toegegeven", r"dapper",
            r"gaf (?:\w+ ){0,5}toe\b", r"vinger op", r"hand op", r"meldde zich", r"zich aangemeld", r"aan de bel",
            r"eerste (?:praatje|presentatie|toespraak)", r"waar iedereen bij (?:was|zat)", r"zenuw", r"spannend",
            r"in het grote overleg", r"iedereen dacht", r"nog niet af", r"kwam op voor", r"opgekomen voor", r"moed",
            r"sprak zich uit", r"uitgesproken dat", r"grens aangegeven", r"gaf (?:\w+ ){0,3}grens", r"nam het woord",
            r"vroeg niemand", r"over haar schaduw", r"over zijn schaduw",
            r"interrupt", r"onderbrak", r"stopped the", r"(?:zette|legde) .* stil\b", r"shaking", r"trill", r"knees", r"knikkende",
            r"(?:asked|asks) for (?:a raise|more|time|clarity|feedback)", r"vroeg om (?:opslag|meer|tijd|feedback|duidelijkheid)",
            r"let go of", r"liet .* los\b", r"losgelaten", r"refus", r"weiger", r"challeng", r"object(?:ed|s) to", r"bezwaar",
            r"question(?:ed|s) the", r"vraagtekens", r"(?:applied|applies) for", r"solliciteer", r"risk", r"risico", r"protest",
            r"on (?:the )?stage", r"podium", r"voor de groep", r"confess", r"bekende", r"biechtte", r"against the (?:grain|plan)",
            r"tegen de stroom", r"took on the", r"nam .* op zich", r"vulnerab", r"kwetsba", r"said out loud", r"hardop gezegd",
            r"that (?:she|he|they) (?:did|do|does) not (?:know|understand)", r"dat (?:ze|zij|hij) het niet (?:wist|snapte|begreep)",
            r"called (?:it|a) (?:stop|halt)", r"riep halt",
        )),
        (_HINT, (r"nervous", r"afraid", r"scared", r"alone", r"out loud")),
    ),
    WinKind.HELPING: (
        (_PLAIN, (
            r"help(?:ed|ing|s)?\b(?! before)", r"took \w+ (?:through|along|under)", r"showed \w+", r"cover(?:ed|ing) (?:for|the)",
            r"stay(?:ed)? (?:late|behind|on)", r"explain", r"guide\b", r"mentor", r"coach", r"train(?:ed|ing) ", r"onboard",
            r"jumped in", r"stepped in", r"stood in for", r"sat (?:with|next|down with)", r"shar(?:ed|ing) (?:his|her|their) notes",
            r"welcom", r"newcomer", r"new colleague", r"gave \w+ the idea", r"got a turn", r"lent a hand", r"made room for",
            r"picked up .* for", r"swapped (?:shifts|the shift)", r"walked \w+ through", r"taught",
            r"hielp", r"geholpen", r"nam \w+ (?:\w+ ){0,3}mee\b", r"liet \w+ .*zien\b(?!.*niet af)", r"legde .* uit\b",
            r"uitgelegd", r"handleiding", r"nam .* over\b", r"bleef (?:\w+ )?(?:langer|na|hangen)", r"werkte .* in\b",
            r"ingewerkt", r"sprong (?:in|bij)", r"bijgesprongen", r"viel in voor", r"ingevallen", r"naast .* zitten",
            r"deelde (?:zijn|haar|hun) aantekeningen", r"nieuwe collega", r"nieuw(?:eling|komer)", r"rondleiding",
            r"wegwijs", r"op het idee", r"aan de beurt", r"begeleid", r"ondersteund", r"ruilde .* dienst", r"onder de arm",
            r"for (?:the whole|everyone|all|whoever)", r"voor (?:de hele|het hele|iedereen|allemaal|wie (?:er )?na)", r"everyone's",
            r"ieders", r"keep(?:s|ing)? an eye on", r"kept an eye on", r"in de gaten", r"drove to .* to bring", r"reed naar",
            r"brought \w+ (?:a|an|the|home|soup|lunch)", r"bracht \w+ (?:een|de|het|soep|naar huis)", r"listened to", r"luisterde",
            r"comfort", r"troost", r"cheered", r"monterde", r"answered .*questions", r"beantwoordde", r"looked after", r"zorgde voor",
            r"pair(?:ed|ing) with", r"samen met (?:de|een) (?:nieuwe|stagiair|junior)", r"lent \w+", r"leende", r"took over .*(?:shift|from)",
            r"relieved", r"loste .* af\b", r"thank", r"bedankte", r"organi[sz]ed .*(?:party|farewell|birthday|lunch)", r"afscheid",
            r"checked (?:in )?on \w+", r"vroeg hoe het (?:met|ging)", r"gave (?:up )?(?:her|his|their) (?:seat|day|evening|slot)",
        )),
        (_LIKELY, (r"interns?\b", r"trainee", r"stagiai", r"for (?:the )?others", r"voor een ander", r"voor anderen")),
    ),
    WinKind.SOMETHING_NEW: (
        (_PLAIN, (
            r"tri(?:ed|es) ", r"try(?:ing)? out", r"for the first time", r"first time", r"experiment", r"prototype",
            r"pilot", r"rehears", r"start(?:ed|ing) (?:a|an|over|with)", r"learn(?:ed|t|ing)?\b", r"took a course",
            r"different way", r"new way", r"instead of", r"switched to", r"came up with", r"invent", r"just to see",
            r"and asked where", r"picked up \w+ing",
            r"probeer", r"geprobeerd", r"voor het eerst", r"eerste keer", r"experimenteer", r"proef", r"generale",
            r"begon (?:een|opnieuw|met)", r"begonnen (?:met|aan)", r"leerde", r"geleerd", r"cursus", r"andere manier",
            r"nieuwe manier", r"in plaats van", r"stapte over", r"overgestapt", r"bedacht", r"verzon", r"gewoon om te kijken",
            r"en vroeg waar", r"nieuwe aanpak", r"workshop", r"opleiding",
            r"held .* outside", r"hield .* buiten", r"for a (?:week|day|month|change)", r"een (?:dag|week|maand)(?: lang)?\b(?! eerder)",
            r"swapped roles", r"van rol", r"reads? (?:about|a book|up on)", r"leest .* over", r"las .* over", r"boek over", r"podcast",
            r"by hand", r"met de hand", r"asked a (?:customer|user|reader|client) to", r"vroeg een (?:klant|gebruiker|lezer) om",
            r"sign(?:ed|s) up for", r"schreef zich in", r"conference", r"conferentie", r"studi(?:ed|es)", r"studeer", r"stud(?:y|ie)\b",
            r"curious", r"nieuwsgierig", r"playing with", r"speelde met", r"discover", r"unusual", r"ongewoon", r"invited .* to",
            r"never (?:done|did|made) before", r"nooit eerder", r"nog nooit", r"uitgevonden", r"hobby", r"introduc", r"voerde .* in\b",
        )),
        (_HINT, (r"\bnew (?!colleague|newcomer)", r"\bnieuwe? (?:tool|manier|aanpak|methode|taal|vorm|programma)", r"\bcourse", r"\bidea", r"\bidee")),
    ),
    WinKind.CRAFT: (
        (_LIKELY, (
            r"halv", r"fix(?:ed|es)", r"found the", r"solv", r"untangl", r"rewr", r"refactor", r"caught", r"spotted",
            r"clear(?:ed)? .*(?:leftovers|backlog)", r"tid(?:y|ied)", r"without a (?:single|word)", r"a week early",
            r"\bvond de", r"loste", r"opgelost", r"ontdekte", r"ontwar", r"herschr", r"netjes", r"een week eerder",
            r"zonder (?:een|1) (?:woord|fout)", r"ruimde", r"opgeruimd", r"op tijd",
        )),
    ),
}  # fmt: skip
#: Where two are as likely: the rarer one, which is easily missed.
_RAREST_FIRST = (
    WinKind.HARD_CONVERSATION, WinKind.COURAGE, WinKind.HELPING, WinKind.SOMETHING_NEW, WinKind.CRAFT,
)  # fmt: skip


def propose_kind(text: str) -> WinKind:
    """The likeliest kind of what `text` tells."""
    said = folded(text)
    scores = {kind: _score(kind, said) for kind in _RAREST_FIRST}
    best = max(scores.values())
    return next(kind for kind in _RAREST_FIRST if scores[kind] == best) if best else WinKind.CRAFT


def kind_if_win(kind: CaptureKind, text: str) -> WinKind | None:
    """The proposed kind of a noted line that is a win; None of any other."""
    return propose_kind(text) if kind is CaptureKind.WIN else None


def _score(kind: WinKind, said: str) -> int:
    """Each strength counts once for the first sign, and a little more for others."""
    return sum(
        strength * 2 + min(found - 1, 2)
        for strength, pattern in _patterns()[kind]
        if (found := sum(1 for _ in pattern.finditer(said)))
    )


@lru_cache(maxsize=1)
def _patterns() -> dict[WinKind, tuple[tuple[int, re.Pattern[str]], ...]]:
    return {
        kind: tuple(
            (strength, re.compile(rf"(?<![\w])(?:{'|'.join(signs)})", re.ASCII)) for strength, signs in groups
        )
        for kind, groups in _SIGNS.items()
    }
