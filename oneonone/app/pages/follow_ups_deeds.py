"""What can be done with a promise: done, put off, let go, changed, given to another person, linked to a need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from oneonone.app import wording
from oneonone.app.desk import Desk
from oneonone.app.discreet import cover_lines
from oneonone.app.i18n import translate
from oneonone.app.pages.follow_ups_panels import Changed, EditPanel, FieldPanel, Panel, not_a_day
from oneonone.app.pages.follow_ups_view import FollowUpView
from oneonone.app.pages.tell_nudge import TellNudge
from oneonone.journal import follow_ups, needs
from oneonone.journal.follow_ups import FollowUpRow
from oneonone.journal.records import TeammateRecord
from oneonone.model.kinds import FollowUpState
from oneonone.model.words import long_date, short_date


class Deeds(QObject):
    """Each asks the view which promise is meant, and does nothing while something is being typed in its place."""

    #: Where it comes from is asked for, or the meeting, or the need.
    opened = Signal(object)

    def __init__(self, desk: Desk, view: FollowUpView, nudge: TellNudge, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._view, self._nudge, self._page = desk, view, nudge, page
        self.team: Sequence[TeammateRecord] = ()
        self._typed_for: Callable[[Deeds, FollowUpRow], None] | None = None

    def resume(self, former: Deeds) -> None:
        """What was being typed about a promise stands in its place again, with the keyboard: letters that are typed on
        are no deeds."""
        was, row = former._view.panel, self._view.current()
        if isinstance(was, Panel) and former._typed_for is not None and row is not None:
            former._typed_for(self, row)
            if isinstance(self._view.panel, Panel):
                self._view.panel.resume(was)

    def on_current(self, deed: Callable[[FollowUpRow], None]) -> Callable[[], None]:
        def run() -> None:
            row = self._view.current()
            if row is not None and self._view.panel is None:
                deed(row)

        return run

    def tick(self, row: FollowUpRow) -> None:
        """Done; or what was settled is open after all."""
        self._nudge.put_away()
        now = self._desk.now()
        if not row.open:
            self._desk.attempt(translate("FollowUps", "Open again"), follow_ups.reopen, row.id, now)
        elif row.repeat_weeks:
            said = translate("FollowUps", "Done; the next one is noted")
            self._desk.attempt(said, follow_ups.complete, row.id, now)
        else:
            self._desk.attempt(translate("FollowUps", "Done"), follow_ups.complete, row.id, now)

    def snooze(self, row: FollowUpRow) -> None:
        from oneonone.capture.dates import read_due

        desk = self._desk
        if not row.open:
            return

        def look(text: str) -> str:
            day = read_due(text, desk.today())
            return long_date(day, desk.language) if day is not None else ""

        def keep(text: str) -> str:
            if not text:
                return translate("FollowUps", "Until when? Try tomorrow, thursday, in two weeks.")
            until = read_due(text, desk.today())
            if until is None:
                return not_a_day(text)
            if until <= desk.today():
                return translate("FollowUps", "{day} is not ahead. Put it off to a day to come.").format(
                    day=long_date(until, desk.language)
                )
            said = translate("FollowUps", "Put off until {day}").format(day=long_date(until, desk.language))
            settled = desk.attempt(said, follow_ups.snooze, row.id, until, desk.today())
            if settled is not None:
                self._view.go_on()
                self._nudge.ask(settled, self._mate(row.teammate_id))
            return ""

        self._ask(
            Deeds.snooze, row, translate("FollowUps", "Until when?"),
            translate("FollowUps", "thursday, in two weeks, 3 dec…"), translate("FollowUps", "put off"), look, keep,
        )  # fmt: skip

    def drop(self, row: FollowUpRow) -> None:
        if not row.open:
            return

        def keep(text: str) -> str:
            settled = self._desk.attempt(
                translate("FollowUps", "Let go"), follow_ups.drop, row.id, self._desk.now(), text
            )
            if settled is not None:
                self._nudge.ask(settled, self._mate(row.teammate_id))
            return ""

        panel = self._ask(
            Deeds.drop, row, translate("FollowUps", "Why let it go?"), translate("FollowUps", "may stay empty"),
            translate("FollowUps", "let go"), lambda text: "", keep,
        )  # fmt: skip
        if panel is not None:
            panel.keep_draft(panel.field, f"follow_up:{row.id}:drop")

    def move(self, row: FollowUpRow) -> None:
        """To whom, by the beginning of a name."""
        from oneonone.capture.names import Person, complete

        people = [Person(one.id, one.name) for one in self.team]

        def fitting(text: str) -> list[TeammateRecord]:
            found = [one.id for one in complete(text, people)]
            return [mate for mate in self.team if mate.id in found and mate.id != row.teammate_id]

        def names(mates: Sequence[TeammateRecord]) -> str:
            shown = [wording.shown_name(one, self._desk.discreet) for one in mates]
            return translate("FollowUps", " or ").join(shown)

        def keep(text: str) -> str:
            mates = fitting(text) if text else []
            if not mates:
                return translate("FollowUps", "Type the beginning of another name: {names}.").format(
                    names=names([mate for mate in self.team if mate.id != row.teammate_id][:6])
                )
            if len(mates) > 1:
                return translate("FollowUps", "Which one: {names}?").format(names=names(mates))
            name = wording.shown_first_name(mates[0], self._desk.discreet)
            said = translate("FollowUps", "Now with {name}").format(name=name)
            self._desk.attempt(said, follow_ups.move, row.id, mates[0].id)
            return ""

        self._ask(
            Deeds.move, row, translate("FollowUps", "With whom?"), translate("FollowUps", "the beginning of a name…"),
            translate("FollowUps", "give"), lambda text: names(fitting(text)), keep,
        )  # fmt: skip

    def edit(self, row: FollowUpRow) -> None:
        mate = self._mate(row.teammate_id)
        if mate is None:
            they = translate("FollowUps", "they will")
        else:
            name = wording.shown_first_name(mate, self._desk.discreet)
            they = translate("FollowUps", "{name} will").format(name=name)

        def keep(new: Changed) -> bool:
            done = self._desk.attempt(
                translate("FollowUps", "Changed"), follow_ups.edit, row.id, text=new.text, due=new.due,
                owner=new.owner, private=new.private, repeat_weeks=new.repeat_weeks,
            )  # fmt: skip
            return done is not None

        panel = EditPanel(self._desk, row, they, keep)
        self._open(panel, Deeds.edit)
        panel.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        panel.text.selectAll()

    def link(self, row: FollowUpRow) -> None:
        """A short choice of what this person needs."""
        if row.teammate_id is None:
            self._desk.told.emit(
                translate("FollowUps", "Give it to a person first; then it can answer a need of theirs.")
            )
            return
        menu = QMenu(self._page)
        found = self._desk.read(needs.needs_of, row.teammate_id)
        if not found:
            name = wording.shown_first_name(self.team_mate(row.teammate_id), self._desk.discreet)
            said = translate("FollowUps", "No need of {name}’s is open.").format(name=name)
            menu.addAction(said).setEnabled(False)
        for at, need in enumerate(found[:9], 1):
            day = short_date(need.since, self._desk.language, self._desk.today())
            words = "…" if self._desk.discreet else _brief(need.line.text)
            action = menu.addAction(f"&{at}  {words} · {day}")
            action.setCheckable(True)
            action.setChecked(row.need_id == need.line.id)
            action.triggered.connect(lambda _on=False, need_id=need.line.id: self._answer(row, need_id))
        if row.need_id is not None:
            menu.addSeparator()
            menu.addAction(translate("FollowUps", "&None")).triggered.connect(lambda: self._answer(row, None))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.current_place())

    def menu(self, row: FollowUpRow, at: QPoint, places: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Everything that can be done with one promise; `places` are where it leads."""
        menu = QMenu(self._page)
        done = translate("FollowUps", "Done") if row.open else translate("FollowUps", "Open after all")
        menu.addAction(done).triggered.connect(lambda: self.tick(row))
        if row.open:
            for text, deed in (
                (translate("FollowUps", "Put off…"), self.snooze),
                (translate("FollowUps", "Let go…"), self.drop),
            ):
                menu.addAction(text).triggered.connect(lambda _on=False, deed=deed: deed(row))
        for text, deed in (
            (translate("FollowUps", "Change…"), self.edit),
            (translate("FollowUps", "To someone else…"), self.move),
            (translate("FollowUps", "The need it answers…"), self.link),
        ):
            menu.addAction(text).triggered.connect(lambda _on=False, deed=deed: deed(row))
        menu.addSeparator()
        for text, go in places:
            menu.addAction(text).triggered.connect(lambda _on=False, go=go: go())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def team_mate(self, teammate_id: str) -> TeammateRecord:
        return next(one for one in self.team if one.id == teammate_id)

    def _answer(self, row: FollowUpRow, need_id: str | None) -> None:
        said = translate("FollowUps", "Linked") if need_id is not None else translate("FollowUps", "No longer linked")
        self._desk.attempt(said, follow_ups.answer, row.id, need_id)

    def _ask(
        self, deed: Callable[[Deeds, FollowUpRow], None], row: FollowUpRow, question: str, placeholder: str, kept: str,
        look: Callable[[str], str], keep: Callable[[str], str],
    ) -> FieldPanel | None:  # fmt: skip
        if row.state is FollowUpState.DROPPED:
            return None
        self._nudge.put_away()
        text = " ".join(row.text.split())
        panel = FieldPanel(self._desk, text, question, placeholder, kept, look, keep)
        self._open(panel, deed)
        panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return panel

    def _open(self, panel: Panel, deed: Callable[[Deeds, FollowUpRow], None]) -> None:
        panel.closed.connect(self._view.close_panel)
        cover_lines(panel, self._desk.discreet)
        self._view.open_panel(panel)
        self._typed_for = deed

    def _mate(self, teammate_id: str | None) -> TeammateRecord | None:
        return next((one for one in self.team if one.id == teammate_id), None)


def _brief(text: str) -> str:
    words = " ".join(text.split()).replace("&", "&&")
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
