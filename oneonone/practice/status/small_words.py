"""Small closed sets of words that one rule or another asks for by name, English and Dutch together.

Classes that a phrase can belong to, and that will grow, are in the tables of the languages.
"""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import word_set

INDEFINITE: Final = word_set("a an een")
ANY: Final = word_set("a an any some een every each elke")
NOT: Final = word_set("not no niet geen nooit")
ALREADY: Final = word_set("yet already al reeds inmiddels ondertussen intussen eindelijk")
AGAIN: Final = word_set("again yet now already weer terug nu opnieuw")
#: Judgements that with 'again' or 'now' say no more than that a thing works.
IN_ORDER: Final = word_set("good okay fine correct right oké goed juist")
ENOUGH: Final = word_set("enough genoeg")
THERE: Final = word_set("there er")
THEY: Final = word_set("they ze zij")

# Auxiliaries, by what they make of a question
#: 'Would you close the shop earlier' weighs a choice.
CHOICE: Final = word_set("would should could might zou zouden")
SUPPOSED: Final = word_set("would zou zoudt")
#: 'What do you do', 'how many can you take' ask for habits and limits, not for an account of the week.
HABITUAL: Final = word_set("do does would could should can may might zou zouden kun kan moet mag doe")
#: 'When do you', as against 'when will you' and 'how quickly can you'.
SELDOM_ONCE: Final = word_set("do would should could zou moet mag")
TO_COME: Final = word_set("will would shall can zal zullen zou gaat gaan kan kunnen wordt worden")
PAST: Final = word_set("did have heb hebt hebben were waren")
WAS: Final = word_set("was were waren")
PASSIVE: Final = word_set("been geweest is zijn worden")
BEEN: Final = word_set("been being")
OBLIGED: Final = word_set("moeten moest moet")
CAN_YOU: Final = word_set("can could will would kun kan kunt zou wil wilt")
#: After these alone a yes-or-no question needs a state or a deed to be one about status.
PLAIN: Final = word_set("will is are was were am zijn waren kan kun mag moet moeten do does can may must shall zal")

# Verbs
HANDING: Final = word_set("run walk take talk give tell show send share geven sturen laten mailen vertellen doorgeven")
COUNTING_ON: Final = word_set("expect count verwachten rekenen tegemoetzien")
LEARNING: Final = word_set("know hear learn weten horen")
MAKING: Final = word_set("make making hit halen haal haalt redden red redt")
MANAGING: Final = word_set("manage managed kunnen")
TAKING: Final = word_set("take takes duurt duren")
COSTING: Final = word_set("cost costs kost kostte gekost kosten")
CONCLUDING: Final = word_set("besloten beslist geantwoord gezegd decided concluded ruled answered")
#: 'How does it look' asks for a state only of what has one on paper.
LOOKING: Final = word_set("look looks looking ziet zien eruit")
BEGINNING: Final = word_set("got heard found")
#: What may stand between 'have you' and what is had.
HOLDING: Final = word_set("have you je ge u we jij gij wij al already")

SAYING: Final = word_set("say said zei zeiden")
#: What is done with someone else, and is then settled.
AGREEING: Final = word_set("agree agreed arrange arranged afgesproken geregeld overeengekomen")
GETTING: Final = word_set("get got gotten")
WORKING: Final = word_set("work works working werken werkt")

# Nouns and states
EVERYTHING: Final = word_set("everything alles")
CONCLUSIONS: Final = word_set(
    """
    conclusion verdict decision ruling finding findings reaction outcome conclusie besluit uitspraak reactie oordeel
    bevinding bevindingen uitslag
    """
)
AIMS: Final = word_set("goals targets priorities objectives milestones doelen doelstellingen prioriteiten mijlpalen")
#: Figures that are nothing but figures; 'hours' may be opening hours.
ON_PAPER: Final = word_set(
    """
    figures numbers stats statistics turnover sales revenue forecast headcount omzet verzuim aantallen statistieken
    prognose verkoopcijfers kpi kpis
    """
)
READY: Final = word_set("ready done finished through live klaar gereed af rond zover")
BACK: Final = word_set("back gone out terug weg binnen uit")
#: Dutch words of state that are more often part of a verb: 'vraag je je af'.
PARTICLES: Final = word_set("af rond over dicht vast weg binnen voorbij")
#: 'News from the council' is what the manager brings.
OWN_NEWS: Final = word_set("news nieuws word")

# Places in the sentence
#: 'When did you last' asks for a story.
LAST_TIME: Final = word_set("last laatst laatste")
UNTIL: Final = word_set("before until till voor voordat tot")
FOR_WHOM: Final = word_set("for with voor")
PLACES: Final = word_set("with in at on bij in op")
WITH: Final = word_set("with on met")
ABOUT: Final = word_set("with met against on")
WHERE: Final = word_set("where waar")
LET_US: Final = (("let", "us"), ("laten", "we"))
ON_TIME: Final = (("in", "time"), ("on", "time"), ("op", "tijd"))
ANYTHING: Final = (("al", "iets"), ("nog", "iets"), ("anything",), ("anything", "yet"))
