"""Is a clause about the person, or about arrangements? These come before any mark of a status check."""

from __future__ import annotations

from typing import Final

from oneonone.practice.status.clause import Clause, Subject, possessive
from oneonone.practice.status.lexicon import Mark, word_set

#: With these the manager waits for something, and does not ask how they are doing themselves.
_AWAITING: Final = word_set(
    """
    expect count see receive get have assume ask say verwachten verwacht rekenen krijgen krijg ontvangen zien vragen
    hebben aannemen tellen uitgaan inplannen noteren tegemoetzien
    """
)


def about_person(clause: Clause) -> bool:
    """Whether the person, their feeling, need, view, learning, rest, or the manager's own part is asked about."""
    return (
        clause.has(Mark.FOR_YOU, Mark.TOUCHING)
        or _for_je(clause)
        or clause.head(Mark.NEED_WORD) is not None
        or _needs_something(clause)
        or _is_held_back(clause)
        or _reaches_you(clause)
        or _ends_with_you(clause)
        or _does_to_you(clause)
        or _about_me(clause)
    )


def _for_je(clause: Clause) -> bool:
    """'Voor je', 'met je' as a person and not before what is theirs ('voor je presentatie')."""
    return any(
        word in ("voor", "bij", "met") and clause.words[index + 1] == "je" and _no_noun_after(clause, index + 1)
        for index, word in enumerate(clause.words[:-1])
    )


#: 'Voor je kunt beslissen' is 'before you can'.
_BEFORE_YOU: Final = tuple((word,) for word in ("kunt", "kan", "hebt", "bent", "gaat", "mag", "moet", "weet"))
_NO_NOUN: Final = (
    Mark.LINK,
    Mark.BE,
    Mark.HAVE,
    Mark.DID,
    Mark.MODAL,
    Mark.THE,
    Mark.NEED_WORD,
    Mark.DOING,
    Mark.FINISH,
)


def _needs_something(clause: Clause) -> bool:
    """A verb of feeling or needing with the person as its subject."""
    spans = clause.marks.get(Mark.NEEDING, ())
    if not spans:
        return False
    if clause.grammar.verb_last:
        return any(clause.at(index, Mark.YOU) and not possessive(clause, index) for index in range(len(clause.words)))
    return any(_subject_before(clause, start) for start, _end in spans)


def _subject_before(clause: Clause, verb: int) -> bool:
    index = verb - 1
    while index >= 0 and (
        index in clause.fillers
        or clause.at(index, Mark.DID, Mark.MODAL, Mark.HAVE, Mark.BE)
        or clause.words[index] == "to"
    ):
        index -= 1
    return index >= 0 and clause.at(index, Mark.YOU)


def _is_held_back(clause: Clause) -> bool:
    """An obstacle, unless it is a thing that is stuck."""
    if not clause.has(Mark.OBSTACLE):
        return False
    return clause.has(Mark.YOU, Mark.YOUR) or clause.opener is Mark.WHAT


def _reaches_you(clause: Clause) -> bool:
    """Something reaches the person, said with a preposition: 'take some pressure off you', 'van je gevraagd'."""
    if clause.subject is Subject.YOU or clause.has(Mark.NEWS_IDIOM):
        return False
    handed = clause.has(Mark.FINISH, Mark.REACHING, Mark.DOING)
    return any(
        clause.at(index, Mark.YOU)
        and not possessive(clause, index)
        and clause.at(index - 1, Mark.LINK)
        and not _embeds(clause, index - 1)
        and not (handed and clause.words[index - 1] in ("to", "naar", "aan", "by", "door", "from"))
        and _no_noun_after(clause, index)
        for index in range(1, len(clause.words))
    )


#: After these 'you' begins a clause of its own: 'the slides that you made'.
EMBEDDING: Final = word_set(
    """
    that which who what how where when if whether while dat die wat hoe waar of als because since before after until
    once voordat nadat zodra toen totdat
    """
)


def _does_to_you(clause: Clause) -> bool:
    """'Is on-call wearing *you* down', 'hebben de ouders *je* hard aangepakt': what the verb does, it does to them."""
    if clause.subject is not Subject.THING:
        return False
    if clause.grammar.verb_last:
        return not clause.has(Mark.FINISH, Mark.REACHING, Mark.NEWS_IDIOM) and any(
            clause.at(index, Mark.YOU) and not possessive(clause, index) and clause.words[index - 1] not in EMBEDDING
            for index in range(clause.subject_at + 1, len(clause.words))
        )
    return any(
        clause.at(index, Mark.YOU)
        and clause.words[index - 1].endswith(("ing", "ed"))
        and not clause.at(index - 1, Mark.FINISH, Mark.REACHING)
        for index in range(clause.subject_at + 1, len(clause.words))
    )


def _ends_with_you(clause: Clause) -> bool:
    """'Storen mijn vragen je?', 'does the noise get to you?'."""
    last = len(clause.words) - 1
    return (
        last > 0
        and clause.at(last, Mark.YOU)
        and clause.subject in (Subject.THING, Subject.OTHERS)
        and not clause.has(Mark.FINISH, Mark.REACHING, Mark.NEWS_IDIOM, Mark.LIGHT)
    )


def _embeds(clause: Clause, index: int) -> bool:
    """Whether the word begins a clause of its own; 'of' does so in Dutch only."""
    word = clause.words[index]
    return word in EMBEDDING and (word != "of" or clause.grammar.verb_last)


def _no_noun_after(clause: Clause, index: int) -> bool:
    after = index + 1
    if clause.words[after : after + 1] in _BEFORE_YOU and clause.words[index - 1] == "voor":
        return False
    return (
        after >= len(clause.words)
        or after in clause.fillers
        or clause.at(after, *_NO_NOUN)
        or (clause.grammar.is_participle(clause.words[after]))
    )


def _about_me(clause: Clause) -> bool:
    if clause.subject is not Subject.ME or clause.auxiliary is None or clause.wrapped or not clause.asked:
        return False
    return not awaits(clause)


def awaits(clause: Clause) -> bool:
    """'When can I expect …': the manager waits for something."""
    return any(word in _AWAITING for word in clause.words)


#: Where one of these follows, 'how is it going' was no greeting.
_TOPICAL: Final = (Mark.LINK, Mark.THE, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN, Mark.STATE, Mark.FINISH, Mark.DOING)


def is_tag(clause: Clause) -> bool:
    """'Right?', 'is it?', 'haven't you?', 'toch?': it asks for assent to what was said before."""
    if len(clause.words) > 4:
        return False
    if clause.starting(0, Mark.THINKING) == len(clause.words):
        return True
    return all(
        word in _TAG_WORDS or clause.at(index, Mark.BE, Mark.HAVE, Mark.DID, Mark.MODAL)
        for index, word in enumerate(clause.words)
    )


_TAG_WORDS: Final = word_set(
    """
    right correct yes no yeah not it you they we he she that true or and eh huh okay so toch hè hé niet ja nee
    nietwaar klopt dat zo of juist het je ze
    """
)


def greets(clause: Clause) -> bool:
    """Whether nothing but a greeting stands here, perhaps with a name or a day."""
    end = clause.starting(0, Mark.GREETING)
    rest = [index for index in range(end, len(clause.words)) if index not in clause.fillers]
    return bool(end) and len(rest) <= 3 and not any(clause.at(index, *_TOPICAL) for index in rest)


def arranges(clause: Clause) -> bool:
    """Whether the talk itself, a room, a lunch or a favour is being arranged."""
    return clause.head(Mark.ARRANGING) is not None or clause.starting(0, Mark.REQUEST) > 0


def offers(clause: Clause) -> bool:
    """'Do you want tea', 'is the link working for you': an arrangement in the words of a wish."""
    wished = all(clause.words[start] in _WISHING for start, _end in clause.marks.get(Mark.NEEDING, ()))
    return arranges(clause) and wished and clause.head(Mark.NEED_WORD) is None


_WISHING: Final = word_set("want like mind prefer suit wil wilt willen wou vind vindt vinden zou")
