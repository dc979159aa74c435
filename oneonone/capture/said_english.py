"""What an English sentence promises, or which need it tells of."""

from __future__ import annotations

from oneonone.capture.clause import Clause, Said
from oneonone.capture.names import Person
from oneonone.capture.words import english as en
from oneonone.capture.words.calendar import FUNCTION_WORDS
from oneonone.capture.words.phrase import word_set
from oneonone.model.kinds import CaptureKind, Owner

_ADVERBS = word_set(
    """
    also just still definitely gladly happily personally then now quickly first try simply already soon certainly
    surely maybe really
    """
)


#: After 'we agreed that'.
_WHO = ("i", "she", "he", "they")


def said_in_english(clause: Clause) -> Said | None:
    """None where nothing is certain: then the line is a note."""
    at = clause.first
    agreed = at + (clause.word(at) == "we")
    if clause.word(agreed) == "agreed" and clause.word(agreed + 1) in ("that", ":", ","):
        at = agreed + 2
        if clause.word(at) in _WHO and clause.word(at + 1) in ("'d", "would") and not clause.question:
            return _promise(clause, Owner.ME if clause.word(at) == "i" else Owner.THEM, at + 2)
    if clause.question:
        return None
    for rule in (_i_will, _i_must, _promised, _they_will, _they_need, _now, _will, _task):
        found = rule(clause, at)
        if found is not None:
            return found
    return None


def _promise(clause: Clause, owner: Owner, end: int, person: Person | None = None) -> Said | None:
    if not clause.has_more(end):
        return None
    return Said(CaptureKind.FOLLOW_UP, owner, clause.take(0, end), person)


def _verb(clause: Clause, at: int) -> int:
    """Where the verb is, past 'also' and 'still'."""
    while clause.word(at) in _ADVERBS and clause.word(at + 1):
        at += 1
    return at


def _i_will(clause: Clause, at: int) -> Said | None:
    length = clause.phrase(at, en.I_WILL)
    verb = _verb(clause, at + length)
    if not length:
        return None
    if clause.word(verb) in en.THOUGHTS and not (_has_a_word(clause, verb) or _is_being_done(clause, verb)):
        return None
    if clause.word(verb) == "be":
        length += 1
    return _promise(clause, Owner.ME, at + length)


def _has_a_word(clause: Clause, verb: int) -> bool:
    return clause.words[verb : verb + 2] == ["have", "a"] and clause.word(verb + 2) in en.HAVE_A


def _is_being_done(clause: Clause, verb: int) -> bool:
    """'Will be sending me the list by Friday'."""
    doing = en.from_ing(clause.word(verb + 1)) if clause.word(verb) == "be" else None
    return doing is not None and clause.due is not None and clause.word(verb + 2)[:1].isalpha()


def _i_must(clause: Clause, at: int) -> Said | None:
    length = max(clause.phrase(at, en.I_MUST), clause.phrase(at, en.REMEMBER))
    if not length:
        length = clause.phrase(at, en.MUST)
        if clause.subject and clause.word(at) in ("must", "should"):
            return None
    verb = clause.word(_verb(clause, at + length))
    if not length or verb in en.SAYING or verb in en.NEGATIONS:
        return None
    return _promise(clause, Owner.ME, at + length)


def _subject(clause: Clause, at: int) -> tuple[Owner, int] | None:
    """Whose sentence it is, and where it goes on."""
    word = clause.word(at)
    if word == "i":
        return Owner.ME, at + 1
    if word in en.THEY:
        return Owner.THEM, at + 1
    return (Owner.THEM, at) if clause.subject and at == clause.first else None


def _promised(clause: Clause, at: int) -> Said | None:
    """I promised Noor to …, she said she'd …, has agreed to …; without a subject it is the manager's own."""
    subject = _subject(clause, at)
    owner, verb = subject if subject is not None else (Owner.ME, at)
    has = clause.word(verb) in en.HAVE
    verb += has
    told = clause.word(verb) in en.SAID
    if not told and clause.word(verb) not in en.PROMISED:
        return None
    after, person = verb + 1, None
    if clause.word(after) in en.TO_WHOM:
        after += 1
    elif (named := clause.name_at(after)) is not None:
        person, after = named
    after += clause.word(after) in (":", ",")
    after += clause.word(after) == "that"
    length = clause.phrase(after, en.WOULD)
    if length:
        wish = clause.word(_verb(clause, after + length)) in en.WISHES
        return None if wish and told else _promise(clause, _who(clause.word(after)), after + length, person)
    if told or (subject is None and clause.word(verb) not in ("promised", "agreed", "offered")):
        return None
    if clause.word(after) == "to":
        return _promise(clause, owner, after + 1, person)
    named_or_whom = after > verb + 1
    return _promise(clause, owner, after, person) if named_or_whom and clause.word(after) not in FUNCTION_WORDS - {
        "a", "an", "the", "my", "his", "her", "their",
    } else None  # fmt: skip


def _who(word: str) -> Owner:
    return Owner.ME if word == "i" else Owner.THEM


def _they_will(clause: Clause, at: int) -> Said | None:
    subject = _subject(clause, at)
    if subject is None or subject[0] is Owner.ME:
        return None
    start = subject[1]
    length = clause.phrase(start, en.THEY_WILL)
    if length and (clause.word(start) != "going" or clause.subject):
        verb = _verb(clause, start + length)
        if _is_being_done(clause, verb) and not clause.any_of(en.OWN_LIFE, verb):
            return _promise(clause, Owner.THEM, verb + 1)
        return _promise(clause, Owner.THEM, start + length) if _is_work(clause, verb) else None
    if (
        clause.word(start) == "to" and start == at and clause.word(start + 1) in en.ACTIONS
    ):  # as in minutes: Bas to send …
        return _promise(clause, Owner.THEM, start + 1)
    length = clause.phrase(start, en.THEY_MUST)
    if length and clause.due is not None and clause.word(_verb(clause, start + length)) in en.ACTIONS:
        return _promise(clause, Owner.THEM, start + length)
    return None


def _is_work(clause: Clause, at: int) -> bool:
    """Something done for someone, and not a piece of one's own life."""
    verb, after = clause.word(at), clause.word(at + 1)
    if verb in en.LIFE_BUT and after in en.LIFE_BUT[verb]:
        return True
    if verb == "have":
        return _has_a_word(clause, at) or (clause.due is not None and clause.any_of(en.READY, at))
    if verb in ("take", "get", "give", "book", "plan", "prepare", "run", "join", "attend") and clause.any_of(
        en.OWN_LIFE, at
    ):
        return False
    return verb not in en.LIFE


def _they_need(clause: Clause, at: int) -> Said | None:
    """'Bas needs fewer meetings' is a need; 'needs to' is not."""
    subject = _subject(clause, at)
    if subject is None or subject[0] is Owner.ME:
        return None
    verb = _verb(clause, subject[1])
    plural = clause.word(at) == "they" and clause.word(verb) == "need"
    if not (plural or clause.word(verb) == "needs") or clause.word(verb + 1) in ("to", "no"):
        return None
    if not clause.has_more(verb + 1):
        return None
    return Said(CaptureKind.NEED, None, clause.take(0, verb + 1))


def _now(clause: Clause, at: int) -> Said | None:
    """The present with a date to come: 'she sends me the draft on Thursday', 'I'm calling HR tomorrow'."""
    subject = _subject(clause, at)
    if subject is None:
        return None
    owner, start = subject
    if clause.word(start) == ("owe" if owner is Owner.ME else "owes") and clause.has_more(start + 1):
        return _promise(clause, owner, start)
    if clause.due is None:
        return None
    verb, end = start, start
    if clause.word(verb) in ("'m", "'s", "'re", "is", "am", "are"):
        verb = end = verb + 1
        base = en.from_ing(clause.word(_verb(clause, verb)))
    else:
        word = clause.word(_verb(clause, verb))
        plain = owner is Owner.ME or clause.word(at) == "they"
        base = word if plain else en.singular(word)
        if not plain and base == word:
            return None
    if base not in en.ACTIONS or clause.any_of(en.HABITS) or clause.any_of(en.NEGATIONS, start):
        return None
    if owner is Owner.THEM and (base in en.LIFE or clause.any_of(en.OWN_LIFE, start)):
        return None
    if not clause.word(_verb(clause, verb) + 1)[:1].isalnum():  # 'presents on Friday, nervous': nothing is handed over
        return None
    return _promise(clause, owner, end)


def _will(clause: Clause, at: int) -> Said | None:
    """'Will ask HR tomorrow': without a subject it is the manager's own."""
    if clause.subject or clause.due is None or clause.word(at) not in ("will", "gonna"):
        return None
    return _promise(clause, Owner.ME, at + 1) if clause.word(_verb(clause, at + 1)) in en.ACTIONS else None


def _task(clause: Clause, at: int) -> Said | None:
    """'Send Noor the budget by Friday': an order to oneself, with a date."""
    verb, after = clause.word(at), clause.word(at + 1)
    if clause.due is None or verb not in en.IMPERATIVES or clause.any_of(en.FINITE, at):
        return None
    likely = after in en.AFTER_IMPERATIVE or after.isdecimal() or verb in en.BEFORE_OBJECT.get(after, ())
    likely = likely or (clause.deadline and after not in FUNCTION_WORDS and not after.endswith("s"))
    if not likely and clause.name_at(at + 1) is None and not clause.capital(at + 1):
        return None
    return Said(CaptureKind.FOLLOW_UP, Owner.ME)
