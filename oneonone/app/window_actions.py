"""What can be done anywhere in the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from oneonone.app.actions import Action, Section
from oneonone.app.i18n import translate
from oneonone.app.places import PageName, Place
from oneonone.app.settings import CAPTURE_KEY

if TYPE_CHECKING:
    from oneonone.app.export_choices import Opening
    from oneonone.app.window import MainWindow


def global_actions(window: MainWindow) -> list[Action]:
    """The registry's lasting part, in the interface's language."""

    def to(page: PageName) -> Callable[[], None]:
        return lambda: window.go(Place(page))

    return [
        Action("today", translate("Actions", "Today"), to(PageName.TODAY), ("Alt+1",), Section.GO),
        Action("follow_ups", translate("Actions", "Follow-ups"), to(PageName.FOLLOW_UPS), ("Alt+2",), Section.GO),
        Action("back", translate("Actions", "Back"), window.back, ("Alt+Left",), Section.GO),
        Action("palette", translate("Actions", "Find or go to"), lambda: open_palette(window), ("Ctrl+K",),
               Section.GO, in_palette=False),
        Action("search", translate("Actions", "Search everything"), to(PageName.SEARCH), ("Ctrl+F", "Ctrl+Shift+F"),
               Section.GO),
        Action("capture", translate("Actions", "Quick capture"), lambda: open_capture(window),
               (window.settings.capture_key() or CAPTURE_KEY,), Section.WRITE),
        Action("new_teammate", translate("Actions", "Add a person"), lambda: add_person(window), ("Ctrl+N",),
               Section.PEOPLE),
        Action("wins", translate("Actions", "Small wins"), to(PageName.WINS), ("Alt+3",), Section.GO),
        Action("all_questions", translate("Questions", "Questions"), to(PageName.QUESTIONS), ("Alt+4",), Section.GO),
        Action("mine", translate("Actions", "My own page"), to(PageName.MINE), ("Alt+0",), Section.GO),
        Action("looking_back", translate("Actions", "Looking back"), to(PageName.LOOKING_BACK), ("Alt+5",), Section.GO),
        Action("weekly_round", translate("Actions", "Weekly round"), to(PageName.WEEKLY_ROUND), (), Section.GO),
        Action("reflection", translate("Actions", "Weekly reflection"), to(PageName.REFLECTION), (), Section.GO),
        Action("archive", translate("Actions", "Archive and trash"), to(PageName.ARCHIVE), (), Section.PEOPLE),
        Action("import", translate("Actions", "Bring in notes from elsewhere"), lambda: open_import(window), (),
               Section.WRITE),
        Action("export", translate("Actions", "Export"), lambda: open_export(window), ("Ctrl+Shift+E",),
               Section.PROGRAM),
        Action("undo", translate("Actions", "Undo"), window.undo, ("Ctrl+Z",), Section.WRITE),
        Action("redo", translate("Actions", "Redo"), window.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), Section.WRITE),
        Action("discreet", translate("Actions", "Discreet: initials, and blurred until pointed at"),
               window.toggle_discreet, ("F8",), Section.VIEW),
        Action("curtain", translate("Actions", "Draw the curtain"), window.toggle_curtain, ("F9",), Section.VIEW),
        Action("sheet", translate("Actions", "All keys"), lambda: open_sheet(window), ("F1", "?"), Section.PROGRAM),
        Action("settings", translate("Actions", "Settings"), to(PageName.SETTINGS), ("Ctrl+,",), Section.PROGRAM),
        Action("about", translate("Actions", "About oneonone"), lambda: open_about(window), (), Section.PROGRAM),
        Action("quit", translate("Actions", "Quit"), window.quit, ("Ctrl+Q",), Section.PROGRAM),
    ]  # fmt: skip


def open_palette(window: MainWindow) -> None:
    from oneonone.app.palette import Palette

    if window.desk is not None:
        Palette(window.desk, window.go, window.actions_registry, window).open()


def open_capture(window: MainWindow) -> str:
    """The capture window; while the curtain is drawn it only writes. 'ok' answers another process that asked."""
    return window.capturing.open() if window.capturing is not None else "not yet"


def open_sheet(window: MainWindow) -> None:
    from oneonone.app.shortcut_sheet import ShortcutSheet

    ShortcutSheet(window.actions_registry, window).open()


def add_person(window: MainWindow) -> None:
    from oneonone.app.teammate_dialog import TeammateDialog

    if window.desk is not None:
        TeammateDialog(window.desk, window.go, None, window).open()


def open_about(window: MainWindow) -> None:
    from oneonone.app.about import About

    if window.desk is not None:
        About(window.desk.store.folder, window.language, window).open()


def open_import(window: MainWindow) -> None:
    from oneonone.app.import_dialog import BringIn

    if window.desk is not None:
        BringIn(window.desk, window).open()


def open_export(window: MainWindow, opening: Opening | None = None) -> None:
    """Begins with what is asked, else with what is in view: a conversation, a person, a search, or everything."""
    from oneonone.app.export_choices import Opening
    from oneonone.app.export_dialog import ExportDialog
    from oneonone.exchange.request import Kind

    if window.desk is None:
        return
    if opening is not None:
        ExportDialog(window.desk, opening, window).open()
        return
    place, opening = window.place, Opening(Kind.EVERYTHING)
    if place is not None and place.page is PageName.SEARCH and window.page is not None:
        opening = Opening(search=getattr(window.page, "searched", ""))
    elif place is not None and place.page in (PageName.ROUND_OFF, PageName.MEETING) and place.meeting_id:
        opening = Opening(Kind.SEND, _whose(window, place.meeting_id), place.meeting_id)
    elif place is not None and place.teammate_id:
        opening = Opening(Kind.NOTES, place.teammate_id)
    ExportDialog(window.desk, opening, window).open()


def _whose(window: MainWindow, meeting_id: str) -> str:
    from oneonone.journal.talking import conversation

    assert window.desk is not None
    return window.desk.read(conversation, meeting_id).teammate.id
