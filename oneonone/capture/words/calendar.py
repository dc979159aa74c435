"""Words of the calendar in both languages, folded; what is said and what is typed in a hurry."""

from __future__ import annotations

from oneonone.capture.text import fold
from oneonone.capture.words.phrase import word_set
from oneonone.model.kinds import Language
from oneonone.model.words import MONTHS, NUMBERS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS


def _numbered(*rows: tuple[str, ...], first: int = 0) -> dict[str, int]:
    return {fold(word): number for row in rows for number, word in enumerate(row, start=first)}


ENGLISH_DAYS = _numbered(WEEKDAYS[Language.EN])
DUTCH_DAYS = _numbered(WEEKDAYS[Language.NL])
DAYS = ENGLISH_DAYS | DUTCH_DAYS
#: Short names that are no other word, so that they can stand alone.
CLEAR_SHORT_DAYS = {"tue": 1, "tues": 1, "thu": 3, "thur": 3, "thurs": 3, "fri": 4}
#: Short names that are also ordinary words ("sat", "do", "zo"): only after a word that announces a day.
SHORT_DAYS = _numbered(SHORT_WEEKDAYS[Language.EN], SHORT_WEEKDAYS[Language.NL]) | CLEAR_SHORT_DAYS | {"weds": 2}
#: What can be written to a Dutch weekday: vrijdagmiddag.
DAY_PARTS_JOINED = word_set("ochtend morgen voormiddag middag namiddag avond nacht vroeg")
DAY_PARTS = word_set("morning afternoon evening night eod eob cob ochtend middag namiddag voormiddag avond vroeg")

MONTH_NUMBERS = _numbered(
    MONTHS[Language.EN], MONTHS[Language.NL], SHORT_MONTHS[Language.EN], SHORT_MONTHS[Language.NL], first=1
) | {"sept": 9, "maa": 3, "febr": 2}

COUNTS = (
    _numbered(NUMBERS[Language.EN], NUMBERS[Language.NL])
    | {"a": 1, "an": 1, "een": 1, "'n": 1, "thirteen": 13, "dertien": 13, "fourteen": 14, "veertien": 14}
    | {"fifteen": 15, "vijftien": 15, "twenty": 20, "twintig": 20, "thirty": 30, "dertig": 30, "couple": 2}
)
del COUNTS["no"], COUNTS["geen"]
ORDINALS = _numbered(
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"),
    first=1,
)
ORDINAL_ENDS = word_set("st nd rd th e ste de")

DAY_UNITS = word_set("day days dag dagen dgn d")
WORKDAY_UNITS = word_set("workdays werkdagen werkdag")
WEEK_UNITS = word_set("week weeks week's weeks' weken wk wkn w")
FORTNIGHT = "fortnight"
MONTH_UNITS = word_set("month months month's maand maanden mnd")
YEAR_UNITS = word_set("year years year's jaar jaren")
ENGLISH_UNITS = word_set("day days week weeks month months year years")
UNITS = DAY_UNITS | WORKDAY_UNITS | WEEK_UNITS | MONTH_UNITS | YEAR_UNITS | {FORTNIGHT}

TODAY = word_set("today vandaag tonight vanavond vanmiddag eod")
TOMORROW = word_set("tomorrow tmrw tmr morgen morgenochtend morgenmiddag morgennamiddag morgenavond morgenvroeg")
AFTER_TOMORROW = word_set("overmorgen overmorgenochtend overmorgenmiddag overmorgenavond")
THIS = word_set("this deze dit")
NEXT = word_set("next volgende volgend")
COMING = word_set("coming upcoming komende komend aanstaande eerstvolgende aankomende a.s. as")
WEEK = word_set("week wk")
MONTH = word_set("month maand")
QUARTER = word_set("quarter kwartaal")
YEAR = word_set("year jaar")
END = word_set("end eind einde late eom close")
BEGIN = word_set("early begin start beginning")
MIDDLE = word_set("mid midden halverwege half middle")
OF_THE = word_set("of the van de het 't next volgende volgend komende komend this deze dit")
ARTICLES = word_set("the de het 't")

#: After one of these a date is a deadline.
DEADLINE = word_set("by before uiterlijk voor tegen due deadline eob cob latest")
#: After one of these it is a day to do something.
ANNOUNCE = word_set("on op for per around rond omstreeks ergens sometime during")
#: Phrases of the first kind, and what may stand between two announcing words ("uiterlijk op", "due on").
DEADLINE_PHRASES = (
    ("on", "or", "before"),
    ("op", "of", "voor"),
    ("voor", "of", "op"),
    ("end", "of", "day"),
    ("end", "of", "the", "day"),
    ("close", "of", "business"),
    ("close", "of", "play"),
    ("einde", "van", "de", "dag"),
    ("no", "later", "than"),
    ("not", "later", "than"),
    ("at", "the", "latest", "by"),
    ("at", "the", "latest", "on"),
    ("at", "the", "latest"),
    ("op", "zijn", "laatst"),
    ("op", "z'n", "laatst"),
    ("op", "haar", "laatst"),
    ("ten", "laatste"),
)
ANNOUNCE_PHRASES = (
    ("-", ">"),
    ("=", ">"),
    ("→",),
    ("in", "de", "loop", "van"),
    ("in", "the", "course", "of"),
    ("ergens", "in"),
    ("sometime", "in"),
)
AFTERWARDS = (
    ("at", "the", "latest"),
    ("at", "latest"),
    ("latest",),
    ("uiterlijk",),
    ("op", "zijn", "laatst"),
    ("op", "z'n", "laatst"),
    ("op", "haar", "laatst"),
    ("ten", "laatste"),
)
#: 'Vandaag nog', 'deze week nog'.
STILL_AFTER = word_set("vandaag vanavond vanmiddag morgen week maand")
#: A date after one of these is a place in a story, a repetition or a thing's name, and no due date.
NOT_DUE = word_set(
    """
    from since until untill till til after of about to than every each last past previous between into van sinds vanaf
    tot na naar over elke elk iedere ieder vorige vorig afgelopen voorbije tussen dan the a an my our your their that
    de mijn onze jouw die some any no geen goede goeie good 's
    """
)
#: And before one of these: last week, Friday or Saturday, Friday to Sunday.
NOT_DUE_AFTER = word_set("ago geleden jl j.l. jongstleden or of to tot till until t")
PAST = word_set("last past previous vorige vorig afgelopen voorbije")
#: An English weekday in the middle of a line is a date only before such a word; else it names a thing: "Friday demo".
FUNCTION_WORDS = word_set(
    """
    at with about to in on for from and or but so because if when while via by before after until the a an her him
    them us me his my our their your this that these those it om met over aan bij voor en maar want dus of als via
    naar de het een haar hem hen hun mij ons zijn mijn
    """
)
