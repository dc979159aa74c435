"""The forms of verbs, so that the tables need to name each verb only once."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.lexicon import entries, word_set

_VOWELS: Final = "aeiou"

#: Base, past, participle; one word each, `-` for the same as the one before.
_ENGLISH_IRREGULAR: Final = {
    verb: (past, participle)
    for verb, past, participle in (
        line.split()
        for line in """
        be was been|become became become|begin began begun|bind bound bound|bring brought brought|build built built
        burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost
        cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk
        drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
        find found found|fit fitted fitted|fly flew flown|forget forgot forgotten|get got got|give gave given
        go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hit hit hit|hold held held
        hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant leant
        learn learnt learnt|leave left left|lend lent lent|let let let|lose lost lost|make made made
        mean meant meant|meet met met|mow mowed mown|pay paid paid|prove proved proven|put put put
        rebuild rebuilt rebuilt|redo redid redone|read read read|rewrite rewrote rewritten|ring rang rung
        rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|sell sold sold|sew sewed sewn
        send sent sent|set set set|shoot shot shot|shut shut shut|sink sank sunk|sit sat sat|sleep slept slept
        sow sowed sown|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
        sweep swept swept|swim swam swum|take took taken|teach taught taught|tell told told|think thought thought
        throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won
        withdraw withdrew withdrawn|write wrote written|overcome overcame overcome
        """.replace("\n", "|").split("|")
        if line.strip()
    )
}
#: Verbs of one syllable, or stressed on the last, that double their last letter.
_DOUBLING: Final = word_set(
    """
    plan ship submit stop drop fit put cut hit get set run begin swim scan trim pin nag wrap rub chat map plug prep
    refer defer admit commit permit transfer dig sit let shut clip strip slip step tap top log tag jot plot spot win
    regret label travel cancel model
    """
)


def english_forms(verbs: str) -> str:
    """A table of verbs with every form of each: finish, finishes, finished; 'wrap up' also with its parts apart."""
    return ", ".join(form for verb in entries(verbs) for form in _english_verb(verb))


def _english_verb(verb: str) -> list[str]:
    base, _, rest = verb.partition(" ")
    forms = dict.fromkeys((base, _third_person(base), *_past(base), _ing(base)))
    if not rest:
        return list(forms)
    apart = [f"{form} … {rest}" for form in forms] if rest in _PARTICLES else []
    return [f"{form} {rest}" for form in forms] + apart


_PARTICLES: Final = word_set("up in out off over back down through on away around together forward live")


def _third_person(base: str) -> str:
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> tuple[str, ...]:
    if base in _ENGLISH_IRREGULAR:
        return _ENGLISH_IRREGULAR[base]
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in _VOWELS:
        return (base[:-1] + "ied",)
    return (base + base[-1] + "ed" if base in _DOUBLING else base + "ed",)


def _ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) and base != "be":
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if base in _DOUBLING else base + "ing"


def irregular_participles() -> frozenset[str]:
    """English participles that do not end in -ed."""
    return frozenset(participle for _past_form, participle in _ENGLISH_IRREGULAR.values())


def dutch_forms(verbs: str) -> str:
    """A table of Dutch verbs with their present forms and infinitives; `af|ronden` is one that splits.

    Participles are known by their shape; past forms of strong verbs are entries of their own.
    """
    return ", ".join(form for verb in entries(verbs) for form in _dutch_verb(verb))


def _dutch_verb(verb: str) -> list[str]:
    before, _, infinitive = verb.rpartition("|")
    stem = _dutch_stem(infinitive)
    third = stem if stem.endswith("t") else stem + "t"
    if not before:
        alone = [infinitive] if stem == third else [third, infinitive]
        return [*alone, *(f"{stem} {you}" for you in ("je", "jij", "ik"))]
    forms = dict.fromkeys((stem, third, infinitive))
    together = [before + form for form in forms]
    apart = [f"{form} … {before}" for form in forms] + [f"{form} {before}" for form in forms]
    return [*together, *apart, f"{before} te {infinitive}"]


def _dutch_stem(infinitive: str) -> str:
    """lever(en), maak (maken), zet (zetten), schrijf (schrijven), doe (doen)."""
    if not infinitive.endswith("en") or infinitive in _SHORT_VERBS:
        return infinitive[:-1]
    stem = infinitive[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    elif _sounds_long(stem):
        stem = stem[:-1] + stem[-2] + stem[-1]
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


_SHORT_VERBS: Final = word_set("doen gaan staan zien zijn slaan")


def _sounds_long(stem: str) -> bool:
    """Whether the one vowel before the last consonant was long in the infinitive, and must be doubled in the stem."""
    if len(stem) < 3 or stem[-1] in _VOWELS + "y" or stem[-2] not in "aeou" or stem[-3] in _VOWELS:
        return False
    unstressed = stem[-2] == "e" and any(vowel in stem[:-2] for vowel in _VOWELS)
    return not unstressed
