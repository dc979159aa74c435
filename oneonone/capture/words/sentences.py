"""What tells that a name at the start of a line is its subject: a verb of the third person, or an adverb."""

from __future__ import annotations

from oneonone.capture.words import dutch, english
from oneonone.capture.words.phrase import word_set

#: Verbs that only a person's name can stand before, also when the name is an ordinary word or a month.
OF_PEOPLE = word_set(
    """
    has had wants wanted needs said says told tells asked asks thinks thought feels felt likes loves hates doesn't
    didn't helped helps promised mentioned knows looked looks seems seemed heeft had wil wilde zegt zei vindt vond
    vroeg vraagt denkt dacht voelt voelde kan kon mag durft durfde weet wist helpt hielp beloofde belooft
    """
)
#: Of people and of things: "Mark is", but "May is busy".
OF_ANYTHING = word_set(
    """
    is was isn't wasn't can could should would must does did got gets goes went came comes made makes gave gives took
    takes found left works worked will gaat ging komt kwam krijgt kreeg doet deed moet moest zou zal werd wordt blijft
    bleef zit zat staat stond ziet zag geeft gaf neemt nam
    """
)
ADVERBS = word_set(
    """
    also just still really never always often again already now today yesterday finally clearly ook net nog echt nooit
    altijd vaak weer al nu vandaag gisteren eindelijk duidelijk
    """
)
#: Third person and past forms, beside the regular ones on -s, -ed, -t, -te and -de.
IRREGULAR = word_set(
    """
    will may might shall be been kept let lost put ran sat saw slept spoke stood swore taught wore won wrote began
    broke brought bought built caught chose drew drove fell fought forgot froze grew heard held hid hit hurt knew led
    lent meant met paid read rode rose sang sent set shook shot shut sold spent stuck swam threw understood woke
    stayed zullen wou liep las schreef sprak hield sliep at dronk belde bleef begon bracht kocht brak droeg koos leed
    loog riep reed schrok sloot stierf trok vloog verloor won zocht zong zwom heet ligt lag hing viel
    """
)


def may_be_verb(word: str) -> bool:
    """Whether `word` can be what a person did or does: 'sends', 'fixed', 'levert', 'stuurde'."""
    if word in OF_PEOPLE or word in OF_ANYTHING or word in IRREGULAR or word in ADVERBS:
        return True
    if word.endswith("n't"):
        return True
    if len(word) < 4 or not word.isalpha():
        return False
    return word.endswith(("ed", "te", "de")) or (
        word.endswith(("s", "t")) and not word.endswith(("ss", "us", "is", "tt"))
    )


def is_deed(word: str) -> bool:
    """What someone at work does or did: 'sends', 'stuurt', 'fixed'."""
    if word in dutch.THIRD or (word.endswith("s") and english.singular(word) in english.ACTIONS):
        return True
    return word.endswith("ed") and bool({word[:-2], word[:-1], word[:-3]} & english.ACTIONS)
