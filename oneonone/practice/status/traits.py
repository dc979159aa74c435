"""Small questions about a clause that more than one rule asks."""

from __future__ import annotations

from oneonone.practice.status import small_words as words
from oneonone.practice.status.clause import Clause, Subject, possessive
from oneonone.practice.status.lexicon import Mark


def habitual(clause: Clause) -> bool:
    """'What do you do', 'how many can you take': no account of one certain time."""
    return clause.helped_by(words.HABITUAL) if clause.auxiliary is not None else not clause.wrapped


def denied(clause: Clause) -> bool:
    return clause.says_any(words.NOT)


def weighed(clause: Clause) -> bool:
    """'Should we close early' weighs a choice; 'shouldn't it be in by now' asks where it stays."""
    insisting = denied(clause) and clause.has(Mark.YET, Mark.STATE)
    return clause.helped_by(words.CHOICE) and not insisting and not clause.viewed


def definite(clause: Clause) -> bool:
    """Whether anything certain is named: an article, an owner, a piece of work, a time."""
    return clause.has(Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC, Mark.YET, Mark.DATE)


def there_is(clause: Clause) -> bool:
    return clause.has(Mark.BE) and not words.THERE.isdisjoint(clause.words[:3])


def makes_date(clause: Clause) -> bool:
    """'We'll make Friday', 'halen we vrijdag'."""
    return clause.has(Mark.DATE) and clause.says_any(words.MAKING)


def has_state(clause: Clause) -> bool:
    """A word of state; the Dutch 'af' only where it is no part of another verb ('vraag je je af')."""
    spans = clause.marks.get(Mark.STATE, ())
    if clause.has(Mark.BE, Mark.HAVE, Mark.MODAL) or not clause.grammar.verb_last:
        return bool(spans)
    return any(end - start > 1 or clause.words[start] not in words.PARTICLES for start, end in spans)


def ends_in_state(clause: Clause) -> bool:
    """'Are they *in*?', 'is the menu *back* from the printer': a small word that says it all, ending its phrase."""
    if clause.at(clause.subject_at, Mark.YOUR) and not clause.has(Mark.TASK, Mark.METRIC):
        return False
    if clause.grammar.verb_last and not clause.has(Mark.BE, Mark.HAVE, Mark.MODAL):
        return False
    last = clause.last()
    begin = clause.opener_end if clause.opener is Mark.WHAT else clause.subject_at
    if last > begin and clause.at(last, Mark.STATE_AT_END) and clause.finite:
        return True
    return clause.has(Mark.BE) and any(_parts_from(clause, index) for index in range(begin + 1, len(clause.words) - 1))


def _parts_from(clause: Clause, index: int) -> bool:
    """'Back *from*', 'on *for* everyone'."""
    back = clause.words[index] in words.BACK and clause.at(index + 1, Mark.LINK)
    return back or (clause.at(index, Mark.STATE_AT_END) and clause.words[index + 1] in words.FOR_WHOM)


def ends_small(clause: Clause) -> bool:
    """A fragment that ends in a state: 'budget already *in*'."""
    last = clause.last()
    return last >= 0 and clause.at(last, Mark.STATE_AT_END)


def of_yours(clause: Clause) -> bool:
    """'What is left of your enthusiasm': of something that no board knows."""
    return any(
        clause.words[index - 1] in ("of", "van") and _owned(clause, index) for index in range(1, len(clause.words) - 1)
    )


def is_yours(clause: Clause) -> bool:
    """'Wat zegt je buik over …': the subject is something of the person's own."""
    return clause.subject_at + 1 < len(clause.words) and _owned(clause, clause.subject_at)


def _owned(clause: Clause, at: int) -> bool:
    yours = clause.at(at, Mark.YOUR) or (clause.at(at, Mark.YOU) and possessive(clause, at))
    return yours and not clause.at(at + 1, Mark.TASK, Mark.METRIC, Mark.STATUS_NOUN)


def lies_somewhere(clause: Clause) -> bool:
    """'Is the risk plan with the police?', 'are the drawings in the portal?': where a piece of work has got to."""
    if clause.opener is not None or clause.auxiliary != 0 or not clause.at(0, Mark.BE) or clause.has(Mark.OPINION):
        return False
    if not clause.at(clause.subject_at, Mark.THE, Mark.YOUR):
        return False
    end = next((i for i in range(clause.subject_at + 1, len(clause.words)) if clause.at(i, Mark.LINK)), None)
    return end is not None and clause.words[end] in words.PLACES and clause.at(end - 1, Mark.TASK)


def on_something(clause: Clause) -> bool:
    """'Where have we landed *on pricing*', 'waar zijn jullie *met de beurs*'."""
    for index in range(clause.subject_at, len(clause.words) - 1):
        named = clause.at(index + 1, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC)
        if clause.words[index] in words.ABOUT and (named or clause.subject is Subject.WE):
            return True
        if clause.words[index] in ("in", "at") and clause.has(Mark.TASK):
            return True
    return False


def with_something(clause: Clause) -> bool:
    """'How is it coming *with the intranet*', 'hoe gaat het nou *met die vriezer*'."""
    named = any(
        word in words.WITH and clause.at(index + 1, Mark.THE, Mark.YOUR, Mark.TASK, Mark.METRIC)
        for index, word in enumerate(clause.words[:-1])
    )
    return named and clause.head(Mark.PEOPLE, Mark.PRIVATE) is None
