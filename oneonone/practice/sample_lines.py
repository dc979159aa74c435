"""The lines and talking points of the sample team: what can be noted in a meeting, and how an entry is read.

Days later count from the day on which the line was noted; `at` is the minute of the conversation.
"""

from __future__ import annotations

from dataclasses import dataclass

from oneonone.model.kinds import (
    Celebration,
    FollowUpState,
    Language,
    NeedKind,
    NeedState,
    Owner,
    PointKind,
    PointState,
    WinKind,
)
from oneonone.practice.bank import Bank
from oneonone.practice.sample_entry import Entry


@dataclass(frozen=True, slots=True)
class SampleNote:
    text: str
    at: int
    private: bool
    quote: bool


@dataclass(frozen=True, slots=True)
class SampleNeed:
    #: What a follow-up names when it answers this need; unique for the teammate.
    key: str
    text: str
    at: int
    private: bool
    state: NeedState
    tried: str
    tried_days_later: int | None
    told_days_later: int | None
    let_go_days_later: int | None


@dataclass(frozen=True, slots=True)
class SampleFollowUp:
    """An open one is due so many days from today (negative: late), a settled one was due days after it was noted."""

    text: str
    at: int
    private: bool
    owner: Owner
    state: FollowUpState
    due_in_days: int | None
    due_days_later: int | None
    done_days_later: int | None
    dropped_days_later: int | None
    drop_reason: str
    #: The key of the need it answers.
    need: str | None


@dataclass(frozen=True, slots=True)
class SampleWin:
    """Not celebrated yet when `celebrated` is None."""

    text: str
    at: int
    private: bool
    kind: WinKind
    celebrated: Celebration | None
    days_later: int | None


@dataclass(frozen=True, slots=True)
class SampleDoubt:
    """Something of the manager's own; `shared` in the conversation it was noted in."""

    text: str
    at: int
    shared: bool


SampleLine = SampleNote | SampleNeed | SampleFollowUp | SampleWin | SampleDoubt


@dataclass(frozen=True, slots=True)
class SamplePoint:
    """A talking point; a question of the bank has its text in the teammate's language and its need from there."""

    text: str
    kind: PointKind
    state: PointState
    need: NeedKind | None
    question: str | None
    private: bool
    #: Left for later in the one-on-one before.
    carried: bool


def read_note(entry: Entry) -> SampleNote:
    return SampleNote(entry.text("text"), entry.whole("at", 0), entry.flag("private"), entry.flag("quote"))


def read_need(entry: Entry, days_ago: int) -> SampleNeed:
    state = entry.member(NeedState, "state")
    need = SampleNeed(
        key=entry.text("key"), text=entry.text("text"), at=entry.whole("at", 0), private=entry.flag("private"),
        state=state, tried=entry.text("tried", ""),
        tried_days_later=_later(entry, "tried_days_later", days_ago),
        told_days_later=_later(entry, "told_days_later", days_ago),
        let_go_days_later=_later(entry, "let_go_days_later", days_ago),
    )  # fmt: skip
    wants_tried = state in (NeedState.TRIED, NeedState.TOLD_BACK)
    if wants_tried != bool(need.tried) or wants_tried != (need.tried_days_later is not None):
        raise entry.wrong("what was tried and when goes with 'tried' and 'told_back', and only with those")
    if (state is NeedState.TOLD_BACK) != (need.told_days_later is not None):
        raise entry.wrong("'told_days_later' goes with 'told_back'")
    if (state is NeedState.LET_GO) != (need.let_go_days_later is not None):
        raise entry.wrong("'let_go_days_later' goes with 'let_go'")
    return need


def read_follow_up(entry: Entry, days_ago: int) -> SampleFollowUp:
    state = entry.member(FollowUpState, "state")
    promise = SampleFollowUp(
        text=entry.text("text"), at=entry.whole("at", 0), private=entry.flag("private"),
        owner=entry.member(Owner, "owner"), state=state, due_in_days=entry.whole_or_none("due_in_days"),
        due_days_later=entry.whole_or_none("due_days_later"),
        done_days_later=_later(entry, "done_days_later", days_ago),
        dropped_days_later=_later(entry, "dropped_days_later", days_ago),
        drop_reason=entry.text("drop_reason", ""), need=entry.text("need") if entry.has("need") else None,
    )  # fmt: skip
    if promise.due_in_days is not None and state is not FollowUpState.OPEN:
        raise entry.wrong("'due_in_days' goes with an open one")
    if promise.due_days_later is not None and state is FollowUpState.OPEN:
        raise entry.wrong("'due_days_later' goes with one that is settled")
    if (state is FollowUpState.DONE) != (promise.done_days_later is not None):
        raise entry.wrong("'done_days_later' goes with 'done'")
    if (state is FollowUpState.DROPPED) != (promise.dropped_days_later is not None and bool(promise.drop_reason)):
        raise entry.wrong("'dropped_days_later' and 'drop_reason' go with 'dropped'")
    return promise


def read_win(entry: Entry, days_ago: int) -> SampleWin:
    how = entry.member_or_none(Celebration, "celebrated")
    later = _later(entry, "days_later", days_ago)
    if (how is None) != (later is None):
        raise entry.wrong("'celebrated' and 'days_later' go together")
    kind = entry.member(WinKind, "kind")
    return SampleWin(entry.text("text"), entry.whole("at", 0), entry.flag("private"), kind, how, later)


def read_doubt(entry: Entry) -> SampleDoubt:
    return SampleDoubt(entry.text("text"), entry.whole("at", 0), entry.flag("shared"))


def read_point(entry: Entry, language: Language, bank: Bank, state: PointState) -> SamplePoint:
    state = entry.member(PointState, "state", state)
    private, carried = entry.flag("private"), entry.flag("carried")
    if not entry.has("question"):
        kind = entry.member(PointKind, "kind", PointKind.TOPIC)
        need = entry.member_or_none(NeedKind, "need")
        return SamplePoint(entry.text("text"), kind, state, need, None, private, carried)
    question = bank.get(entry.text("question"))
    if question is None:
        raise entry.wrong(f"there is no question '{entry.text('question')}'")
    return SamplePoint(question.text(language), PointKind.QUESTION, state, question.need, question.id, private, carried)


def _later(entry: Entry, field: str, days_ago: int) -> int | None:
    """A number of days after `days_ago` that does not reach beyond today."""
    later = entry.whole_or_none(field)
    if later is not None and not 0 <= later <= days_ago:
        raise entry.wrong(f"'{field}' would be before it or in the future")
    return later
