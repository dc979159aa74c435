"""A thank-you note to begin with: what was done, and a blank for what it changed, in the teammate's language.

Each win has its own opening and close, always the same ones for the same win, so that not all notes sound alike. The
manager writes on from there; the program sends nothing.
"""

from __future__ import annotations

import re
from datetime import date
from zlib import crc32

from oneonone.model.kinds import Language, WinKind
from oneonone.model.names import folded
from oneonone.model.words import Phrase, day_month, weekday

#: A blank to fill in; the editor selects it.
BLANK = re.compile(r"\[[^\[\]\n]{1,80}\]")

_DEAR = Phrase("Dear {name},", "Beste {name},")
#: `{day}` is 'on Tuesday' or 'on 18 November'; `{did}` follows a colon.
#: The first two suit what has only just happened as well.
_OPENINGS = (
    Phrase("What you did {day} has stayed with me: {did}.", "Wat je {day} deed, is me bijgebleven: {did}."),
    Phrase("Some things should not go by unnoticed. {day_first}: {did}.",
           "Sommige dingen mogen niet ongemerkt voorbijgaan. {day_first}: {did}."),
    Phrase("I want to come back to {on}: {did}.", "Ik kom graag nog even terug op {on}: {did}."),
    Phrase("I did not say it straight away, so I am writing it down: {did}.",
           "Ik zei het niet meteen, dus schrijf ik het op: {did}."),
    Phrase("I have thought about it a few times since {on}: {did}.",
           "Sinds {on} heb ik er een paar keer aan gedacht: {did}."),
)  # fmt: skip
_SAW: dict[WinKind, tuple[Phrase, ...]] = {
    WinKind.CRAFT: (
        Phrase("It looks simple now. I know how much skill is in it.",
               "Nu lijkt het eenvoudig. Ik weet hoeveel vakwerk erin zit."),
        Phrase("That is good work, and I saw how carefully it was done.",
               "Dat is mooi werk, en ik zag met hoeveel zorg het gedaan is."),
    ),
    WinKind.HARD_CONVERSATION: (
        Phrase("That conversation could easily have been put off. You had it.",
               "Dat gesprek had je makkelijk kunnen uitstellen, en toch heb je het gevoerd."),
        Phrase("Not a pleasant talk to have, and you kept it honest and kind.",
               "Een prettig gesprek was het niet, en toch bleef je eerlijk én vriendelijk."),
    ),
    WinKind.COURAGE: (
        Phrase("That took courage, perhaps more than it showed.",
               "Daar was moed voor nodig, misschien meer dan te zien was."),
        Phrase("It would have been easier to say nothing.", "Niets zeggen was makkelijker geweest."),
    ),
    WinKind.HELPING: (
        Phrase("Nobody had asked you to, and someone is better off for it.",
               "Niemand had je erom gevraagd, en een ander is er beter van geworden."),
        Phrase("You gave it your time, and you had enough of your own to do.",
               "Je gaf er je tijd voor, terwijl je zelf genoeg te doen had."),
    ),
    WinKind.SOMETHING_NEW: (
        Phrase("You did not know how it would turn out, and you tried.",
               "Je wist niet hoe het zou uitpakken, en je hebt het toch geprobeerd."),
        Phrase("Beginning something new is never quite comfortable.",
               "Aan iets nieuws beginnen is altijd even ongemakkelijk."),
    ),
}  # fmt: skip
_CHANGED = (
    Phrase("Because of it, [what it changed, for whom].", "Daardoor [wat er anders werd, en voor wie]."),
    Phrase("What it changed: [what became easier, better or possible].",
           "Wat er daardoor veranderde: [wat er makkelijker, beter of mogelijk werd]."),
    Phrase("You may not have seen what came of it: [what it changed].",
           "Misschien heb je niet gezien wat ervan kwam: [wat er anders werd]."),
)  # fmt: skip
_CLOSES = (
    Phrase("Thank you.", "Dank je wel."),
    Phrase("I am glad you did. Thank you.", "Ik ben er blij mee. Dank je wel."),
    Phrase(
        "Thank you; I wanted you to know that I saw it.", "Dank je wel. Ik wilde dat je weet dat ik het gezien heb."
    ),
)
_SUBJECT = Phrase("Thank you", "Dank je wel")
_LAST = Phrase("last {day}", "afgelopen {day}")
_TODAY = Phrase("today", "vandaag")
_YESTERDAY = Phrase("yesterday", "gisteren")

_THIRD_PERSON = re.compile(
    r"\b(?:he|she|him|his|her|hers|himself|herself|they|their|them|themselves|hij|zij|ze|hem|haar|zijn|hun|hen|zichzelf"
    r"|zich)\b"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PAST_EN = _words(
    """
    said found drew wrote took showed ran let gave told made led brought had began built kept caught held came went
    sat stood spoke taught learnt put got set saw chose drove met paid read sent sold stuck thought understood won
    broke fell felt flew left lent lost meant rang rose sang shut slept spent swam threw wore cut did dared
    """
)
_PAST_NL = _words(
    """
    zei vond tekende schreef nam liet deed gaf sprak bracht bood ging hield had hielp kwam kreeg las legde leidde
    loste maakte meldde praatte probeerde riep ruimde sloeg sloot sprong stak stelde stond trok verzon viel voerde
    vroeg wees wist zag zat zette zocht zorgde bedacht begon bleef belde bouwde dacht durfde leerde liep reed ruilde
    schoof koos won hing klaarde halveerde vertelde volgde werkte weigerde
    """
)
_NOT_PAST = _words("need speed feed seed indeed hundred red bed")


def subject(language: Language) -> str:
    """The subject of a mail with the note."""
    return _SUBJECT(language)


def note_for(
    win_id: str, text: str, kind: WinKind, day: date, first_name: str, language: Language, today: date, turn: int = 0
) -> str:
    """A note for a win that happened on `day`; each `turn` (0, 1, 2, …) gives another opening and close."""
    seed = crc32(win_id.encode()) + turn

    def pick(choices: tuple[Phrase, ...], step: int = 1) -> Phrase:
        return choices[(seed // step) % len(choices)]

    said = _day(day, language, today)
    did = second_person(text, first_name, language) or f"“{text.strip().rstrip('.')}”"
    on = day_month(day, language) if (today - day).days >= 7 else said
    openings = _OPENINGS if (today - day).days > 1 else _OPENINGS[:2]
    opening = pick(openings)(language, day=said, on=on, day_first=said[:1].upper() + said[1:], did=did)
    return "\n\n".join(
        (
            _DEAR(language, name=first_name),
            f"{opening} {pick(_SAW[kind])(language)}",
            pick(_CHANGED, 3)(language),
            pick(_CLOSES, 2)(language),
        )
    )


def second_person(text: str, first_name: str, language: Language) -> str | None:
    """What was done, said to who did it: 'Halved the build' → 'you halved the build', 'Zei nee' → 'je zei nee'.

    None where it cannot be told for certain, as with 'her' in the text: the words are quoted then, never guessed at.
    """
    words = " ".join(text.split()).rstrip(".").split(" ")
    if words and folded(words[0]) in (folded(first_name), "he", "she", "they", "hij", "zij", "ze"):
        words = words[1:]
    if len(words) < 2 or _THIRD_PERSON.search(folded(" ".join(words))):
        return None
    if not _is_past(folded(words[0]), language):
        return None
    done = " ".join([words[0].lower(), *words[1:]])
    return f"you {done}" if language is Language.EN else f"je {done}"


def _is_past(word: str, language: Language) -> bool:
    """Past tense is the same for 'you' and for 'she' in both languages, but not in every word."""
    if language is Language.EN:
        return word in _PAST_EN or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST)
    return word in _PAST_NL


def _day(day: date, language: Language, today: date) -> str:
    """'today', 'last Tuesday', 'on 18 November'."""
    ago = (today - day).days
    if ago <= 0:
        return _TODAY(language)
    if ago == 1:
        return _YESTERDAY(language)
    if ago < 7:
        return _LAST(language, day=weekday(day, language))
    return f"{'on' if language is Language.EN else 'op'} {day_month(day, language)}"
