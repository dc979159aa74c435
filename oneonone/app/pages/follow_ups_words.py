"""What is said about a promise in the list: whose it is, by when, where it comes from, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.i18n import translate
from oneonone.app.pages.follow_ups_model import Entry, Heading
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.records import TeammateRecord, local_day
from oneonone.model.kinds import FollowUpState, Owner
from oneonone.model.markdown import markdown_to_plain
from oneonone.model.words import due_date, number, short_date

_LONGEST = 4_000  # characters of one promise that are laid out


class Leads(Enum):
    """Where a word below a promise leads to."""

    NOWHERE = auto()
    MEETING = auto()
    NEED = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A part of the line below a promise; `personal` is covered in discreet mode."""

    text: str
    leads: Leads = Leads.NOWHERE
    personal: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """`with_name` says whose it is below each, where no heading does."""

    desk: Desk
    team: Mapping[str, TeammateRecord] = field(default_factory=dict)
    with_name: bool = True

    def text(self, row: FollowUpRow) -> str:
        return " ".join(markdown_to_plain(row.text)[:_LONGEST].split())

    def owner(self, row: FollowUpRow) -> tuple[str, str]:
        """The word of the chip and its tone, as everywhere in the program."""
        if row.owner is Owner.ME:
            return translate("Words", "I will"), "rose"
        return translate("Words", "they will"), "blue"

    def when(self, row: FollowUpRow) -> str:
        """By when, or when it was settled."""
        today, language = self.desk.today(), self.desk.language
        if not row.open:
            day = short_date(local_day(row.settled_at or row.noted_at), language, today)
            if row.state is FollowUpState.DONE:
                return translate("FollowUps", "done {day}").format(day=day)
            return translate("FollowUps", "let go {day}").format(day=day)
        counts = row.counts_on(today)
        return due_date(counts, language, today) if counts is not None else ""

    def below(self, row: FollowUpRow) -> list[Word]:
        today, language = self.desk.today(), self.desk.language
        words = []
        mate = self.team.get(row.teammate_id or "")
        if self.with_name and mate is not None:
            words.append(Word(wording.shown_name(mate, self.desk.discreet)))
        if row.met_at is not None:
            day = short_date(local_day(row.met_at), language, today)
            words.append(Word(translate("FollowUps", "conversation of {day}").format(day=day), Leads.MEETING))
        else:
            day = short_date(local_day(row.noted_at), language, today)
            words.append(Word(translate("FollowUps", "noted {day}").format(day=day)))
        if row.need is not None:
            need = " ".join(markdown_to_plain(row.need).split())
            words.append(Word(translate("FollowUps", "needed {need}").format(need=need), Leads.NEED, personal=True))
        if row.open and row.snoozes:
            words.append(Word(self._put_off(row)))
        if row.repeat_weeks:
            words.append(Word(every(row.repeat_weeks, self.desk)))
        if row.private:
            words.append(Word(translate("FollowUps", "private")))
        if row.drop_reason:
            words.append(Word(f"“{row.drop_reason}”", personal=True))
        return words

    def _put_off(self, row: FollowUpRow) -> str:
        """How often, and until when if that is still to come; the day that was promised is not lost."""
        today, language = self.desk.today(), self.desk.language
        if row.snoozes == 1:
            said = translate("FollowUps", "put off once")
        elif row.snoozes == 2:
            said = translate("FollowUps", "put off twice")
        else:
            said = translate("FollowUps", "put off {n} times").format(n=number(row.snoozes, language))
        if row.due is not None and row.due != row.counts_on(today):
            return said + translate("FollowUps", ", was for {day}").format(day=short_date(row.due, language, today))
        return said

    def say(self, entry: Entry) -> str:
        """A row in words, for a screen reader; nothing personal in discreet mode."""
        if isinstance(entry, Heading):
            return entry.text
        hidden = self.desk.discreet
        parts = [self.owner(entry)[0], "…" if hidden else self.text(entry), self.when(entry)]
        parts += ["…" if hidden and word.personal else word.text for word in self.below(entry)]
        return " · ".join(part for part in parts if part)


def every(weeks: int, desk: Desk) -> str:
    """'every week', 'every two weeks'."""
    if weeks == 1:
        return translate("FollowUps", "every week")
    return translate("FollowUps", "every {n} weeks").format(n=number(weeks, desk.language))
