"""What a Dutch sentence promises, or which need it tells of."""

from __future__ import annotations

from oneonone.capture.clause import Clause, Said
from oneonone.capture.names import Person
from oneonone.capture.words import dutch as nl
from oneonone.model.kinds import CaptureKind, Owner


def said_in_dutch(clause: Clause) -> Said | None:
    """None where nothing is certain: then the line is a note."""
    if clause.question:
        return None
    at = clause.first
    for rule in (_remember, _beloofd, _told, _agreed, _they_need, _turned_round, _i, _they, _that, _must, _task):
        found = rule(clause, at)
        if found is not None:
            return found
    return None


def _promise(clause: Clause, owner: Owner, end: int, person: Person | None = None) -> Said | None:
    if not clause.has_more(end):
        return None
    return Said(CaptureKind.FOLLOW_UP, owner, clause.take(0, end), person)


def _remember(clause: Clause, at: int) -> Said | None:
    length = clause.phrase(at, nl.REMEMBER)
    if not length or clause.word(at + length) in ("dat", "hoe", "wat"):
        return None
    return _promise(clause, Owner.ME, at + length + (clause.word(at + length) == ":"))


def _beloofd(clause: Clause, at: int) -> Said | None:
    """Ik heb Noor beloofd om …, zij belooft …, beloofd aan Rose: …, dat ik …"""
    word, verb, person = clause.word(at), at, None
    owner, has, told_who = Owner.ME, False, word in nl.I or word in nl.THEY
    if told_who:
        owner = Owner.ME if word in nl.I else Owner.THEM
        verb += 1
    elif clause.subject and at == clause.first and clause.word(at) not in nl.PROMISED:
        owner = Owner.THEM
    if clause.word(verb) in ("heb", "had", "heeft", "hebben"):
        has, verb = True, verb + 1
        if clause.last() in nl.PROMISED - {"afgesproken"}:
            return _promised_at_the_end(clause, owner, verb)
    now = clause.word(verb) in nl.I_PROMISE | nl.THEY_PROMISE
    if not now:
        verb, person = _to_whom(clause, verb)
        if clause.word(verb) not in nl.PROMISED | nl.TOLD or (clause.word(verb) in nl.ONLY_WITH_HAVE and not has):
            return None
    elif verb == at and not clause.subject:
        return None
    end, named = _to_whom(clause, verb + 1)
    if named is None and clause.word(end) not in ("om", "dat", ":", ","):
        end = verb + 1
    end += clause.word(end) in (":", ",")
    if clause.word(end) == "dat" and clause.word(end + 1) in nl.I | nl.THEY:
        other = Owner.ME if clause.word(end + 1) in nl.I else Owner.THEM
        end += 2 if not told_who or other is owner else 1
        owner = owner if told_who else other
    elif clause.word(verb) in nl.TOLD:
        return None
    else:
        end += clause.word(end) in ("om", "dat")
    end += clause.word(end) == "te"
    return _promise(clause, owner, end, person or named)


def _promised_at_the_end(clause: Clause, owner: Owner, at: int) -> Said | None:
    """Heeft me een eerste versie beloofd."""
    start, person = _to_whom(clause, at)
    end = clause.end_of_words()
    if not clause.has_more(start) or start >= end - 1:
        return None
    return Said(CaptureKind.FOLLOW_UP, owner, clause.take(0, start) + clause.take(end - 1, end), person)


def _told(clause: Clause, at: int) -> Said | None:
    """Hij zei dat hij er vrijdag naar kijkt; ik zei dat ik …"""
    verb = at + (clause.word(at) in nl.THEY | nl.I)
    if (verb == at and not clause.subject) or clause.word(verb) not in nl.SAID or clause.due is None:
        return None
    end, _ = _to_whom(clause, verb + 1)
    subject = clause.word(end + 1)
    if clause.word(end) != "dat" or subject not in nl.I | nl.THEY:
        return None
    last = clause.last()
    forms = nl.FIRST if subject in nl.I else nl.THIRD
    joined = next(
        (last[len(one) :] for one in nl.PARTICLES if last.startswith(one) and last[len(one) :] in forms), last
    )
    if joined not in forms and not any(word in nl.INFINITIVES for word in clause.words[end:]):
        return None
    return _promise(clause, Owner.ME if subject in nl.I else Owner.THEM, end + 2)


def _to_whom(clause: Clause, at: int) -> tuple[int, Person | None]:
    """Past 'haar', 'aan Rose', 'met hem'."""
    after = at + (clause.word(at) in ("aan", "met", "tegen"))
    if clause.word(after) in nl.TO_WHOM:
        return after + 1, None
    named = clause.name_at(after)
    if named is not None:
        return named[1], named[0]
    return at, None


def _agreed(clause: Clause, at: int) -> Said | None:
    """Afgesproken dat ik …, we hebben afgesproken dat zij …"""
    if clause.words[at : at + 2] in (["we", "hebben"], ["wij", "hebben"]):
        at += 2
    if clause.word(at) != "afgesproken":
        return None
    end, _ = _to_whom(clause, at + 1)
    end += clause.word(end) in (":", ",")
    end += clause.word(end) == "dat"
    subject = clause.word(end)
    if subject not in nl.I | nl.THEY:
        return None
    return _promise(clause, Owner.ME if subject in nl.I else Owner.THEM, end + 1)


def _they_need(clause: Clause, at: int) -> Said | None:
    """Heeft behoefte aan rust, heeft meer rust nodig."""
    start = at + (clause.word(at) in nl.THEY)
    if start == at and not clause.subject:
        return None
    length = clause.phrase(start, nl.NEEDS)
    if length and clause.has_more(start + length):
        return Said(CaptureKind.NEED, None, clause.take(0, start + length))
    last = next((at for at in range(start + 2, clause.end_of_words()) if _needed(clause, at)), 0)
    if clause.word(start) in ("heeft", "hebben") and last:
        if clause.any_of(nl.NEGATIONS, start):
            return None
        return Said(CaptureKind.NEED, None, clause.take(0, start + 1) + clause.take(last, last + 1))
    return None


def _needed(clause: Clause, at: int) -> bool:
    """'Nodig' at the end, or before what it is needed for: 'heeft een stille plek nodig om te bellen'."""
    return clause.word(at) == "nodig" and (
        at == clause.end_of_words() - 1 or clause.word(at + 1) in ("om", "voor", "bij", "tijdens", "zodat")
    )


def _infinitive(clause: Clause, at: int, *, known: bool) -> str | None:
    """The verb that 'zal' or 'gaat' at `at` is waiting for; with `known` only one that is listed."""
    part = clause.main_part(at, nl.SUBORDINATORS)
    for word in reversed(part[1:]):
        found = nl.infinitive_in(word)
        if found is not None or word in nl.LIFE:
            return found if word not in nl.LIFE or found != word else word
    last = next((word for word in reversed(part[1:]) if word[0].isalpha()), "")
    return last if not known and last.endswith("en") and len(last) > 4 else None


def _is_work(clause: Clause, at: int, verb: str) -> bool:
    """Not a thought, a state or a piece of one's own life."""
    if verb in nl.LIFE and not _with(clause, at, verb):
        return False
    return not clause.any_of(nl.OWN_LIFE, at)


def _with(clause: Clause, at: int, verb: str) -> bool:
    """Whether a verb that says little alone has the word beside it that makes it a deed."""
    needed = nl.ONLY_WITH.get(verb)
    if needed is None:
        return verb not in nl.LIFE
    words = clause.words[at:]
    return any(word in needed for word in words) or any(
        nl.infinitive_in(word) == verb and word != verb and word.removesuffix(verb) in needed for word in words
    )


def _denied(clause: Clause, at: int) -> bool:
    return any(word in nl.NEGATIONS for word in clause.main_part(at, nl.SUBORDINATORS))


def _i(clause: Clause, at: int) -> Said | None:
    """Ik regel een bureau, ik zal het vragen, ik moet nog taart bestellen."""
    if clause.word(at) not in nl.I:
        return None
    verb = at + 1
    word = clause.word(verb)
    if word in nl.I_AUX | {"moet"}:
        return _i_shall(clause, verb)
    infinitive = nl.FIRST.get(word)
    if _denied(clause, verb) or clause.any_of(nl.HABITS, verb):
        return None
    if infinitive is None:
        unknown = clause.due and word not in nl.STATES and not word.endswith(("de", "te")) and word not in nl.NO_VERBS
        return _promise(clause, Owner.ME, verb) if unknown else None
    if any(
        all(part in clause.words[verb:] for part in thought) for thought in nl.THOUGHTS if thought[0] in clause.words
    ):
        return None
    if not _with(clause, verb + 1, infinitive) and not (clause.due and infinitive in nl.WITH_A_DATE):
        return None
    if clause.due is None and infinitive in nl.WITH_A_DATE:
        return None
    return _promise(clause, Owner.ME, verb)


def _i_shall(clause: Clause, verb: int) -> Said | None:
    word = clause.word(verb)
    if word == "ga" and clause.due is not None and clause.any_of(nl.GO, verb) and not _denied(clause, verb):
        return _promise(clause, Owner.ME, verb)
    infinitive = _infinitive(clause, verb, known=False)
    if infinitive is None or _denied(clause, verb):
        return None
    if word == "zou" and clause.any_of(nl.WISHES, verb):
        return None
    if word == "moet":
        return _promise(clause, Owner.ME, verb + 1) if infinitive not in nl.SAYING | {"zijn"} else None
    return _promise(clause, Owner.ME, verb + 1) if _is_work(clause, verb, infinitive) else None


def _they(clause: Clause, at: int) -> Said | None:
    """Hij levert het plan aan over tien dagen, Noor gaat met finance bellen."""
    verb = at + (clause.word(at) in nl.THEY)
    if verb == at and not (clause.subject and at == clause.first):
        return None
    word = clause.word(verb)
    if word in nl.THEY_WILL | nl.THEY_MUST:
        return _they_shall(clause, verb)
    plural = clause.word(at) in ("zij", "ze") and word in nl.INFINITIVES
    infinitive = word if plural else nl.THIRD.get(word)
    if infinitive is None or not _does(clause, verb, infinitive):
        return None
    return _promise(clause, Owner.THEM, verb)


def _does(clause: Clause, verb: int, infinitive: str) -> bool:
    """A deed that is still to come: with a date, or plainly handed over."""
    if clause.any_of(nl.HABITS, verb) or _denied(clause, verb) or not _is_work(clause, verb, infinitive):
        return False
    if not _with(clause, verb + 1, infinitive):
        return False
    return clause.due is not None or (
        infinitive in nl.HANDED_OVER and clause.any_of(nl.HANDED_OVER[infinitive], verb + 1)
    )


def _they_shall(clause: Clause, verb: int) -> Said | None:
    word = clause.word(verb)
    infinitive = _infinitive(clause, verb, known=clause.due is None or word in nl.THEY_MUST)
    if infinitive is None or _denied(clause, verb) or not _is_work(clause, verb, infinitive):
        return None
    if word == "zou" and (clause.any_of(nl.WISHES, verb) or (clause.due is None and not clause.any_of({"nog"}, verb))):
        return None
    if word in nl.THEY_MUST and clause.due is None:
        return None
    return _promise(clause, Owner.THEM, verb + 1)


def _turned_round(clause: Clause, at: int) -> Said | None:
    """Morgen stuur ik …, vrijdag gaat hij … afmaken: the date first, then the verb, then who."""
    verb, subject = clause.word(at), clause.word(at + 1)
    if not clause.after_date and not (clause.due is not None and subject in nl.I):
        return None
    person, end = None, at + 2
    if subject in nl.I:
        owner, forms = Owner.ME, nl.FIRST
    elif subject in nl.THEY:
        owner, forms = Owner.THEM, nl.THIRD
    elif (named := clause.name_at(at + 1)) is not None:
        owner, forms = Owner.THEM, nl.THIRD
        person, end = named
    else:
        return None
    if not clause.has_more(end) or _denied(clause, at) or clause.any_of(nl.HABITS):
        return None
    if verb in nl.I_AUX | nl.THEY_WILL | {"moet"}:
        infinitive = _infinitive(clause, end - 1, known=owner is Owner.THEM)
        if infinitive is None or not _is_work(clause, end, infinitive):
            return None
        return Said(CaptureKind.FOLLOW_UP, owner, clause.take(0, end), person)
    infinitive = forms.get(verb)
    if infinitive is None or not (_with(clause, end, infinitive) or infinitive in nl.WITH_A_DATE):
        return None
    if owner is Owner.THEM and not (_is_work(clause, at, infinitive) and _with(clause, end, infinitive)):
        return None
    return Said(CaptureKind.FOLLOW_UP, owner, clause.take(0, at) + clause.take(at + 1, end), person)


def _that(clause: Clause, at: int) -> Said | None:
    """Dat regel ik voor vrijdag, daar komt hij op terug: the words stay in their order."""
    verb, subject = clause.word(at + 1), clause.word(at + 2)
    if clause.word(at) not in ("dat", "dit", "daar", "die") or clause.due is None or _denied(clause, at + 1):
        return None
    if subject in nl.I and verb in nl.FIRST.keys() | nl.I_AUX:
        return Said(CaptureKind.FOLLOW_UP, Owner.ME)
    if subject in nl.THEY and verb in nl.THIRD and _is_work(clause, at, nl.THIRD[verb]):
        return Said(CaptureKind.FOLLOW_UP, Owner.THEM)
    return None


def _must(clause: Clause, at: int) -> Said | None:
    """Moet nog taart bestellen; zal HR bellen, ga de planning maken: without a subject it is the manager's own."""
    if clause.word(at) not in ("moet", "zal", "ga") or clause.subject or _denied(clause, at):
        return None
    after = at + 1 + (clause.word(at + 1) in nl.I)
    infinitive = _infinitive(clause, at, known=True)
    if infinitive is None or not _is_work(clause, at, infinitive):
        return None
    return _promise(clause, Owner.ME, after)


def _task(clause: Clause, at: int) -> Said | None:
    """'Bureau regelen voor maandag', 'stuur Noor de cijfers voor vrijdag': a task of one's own, with a date."""
    main = clause.main_part(at, nl.SUBORDINATORS)
    if clause.due is None or any(word in nl.FINITE for word in main):
        return None
    first = clause.word(at)
    if first in nl.FIRST and _with(clause, at + 1, nl.FIRST[first]):
        after = clause.word(at + 1)
        if after in nl.AFTER_IMPERATIVE or clause.name_at(at + 1) is not None or clause.capital(at + 1):
            return Said(CaptureKind.FOLLOW_UP, Owner.ME)
    return Said(CaptureKind.FOLLOW_UP, Owner.ME) if _ordered(clause, at, len(main)) else None


def _ordered(clause: Clause, at: int, length: int) -> bool:
    """Whether an infinitive orders: the last word, or before a preposition or a clause."""
    for index in range(at, at + length):
        word = clause.word(index)
        verb = nl.infinitive_in(word)
        if verb is None or not _with(clause, at, verb):
            continue
        if index == clause.end_of_words() - 1:
            return index > at
        after = clause.word(index + 1)
        if after in nl.AFTER_INFINITIVE and (word not in nl.NOUNS or after in ("aan", "of")):
            return True
    return False
