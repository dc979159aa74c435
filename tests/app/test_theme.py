"""The look: every text can be read, the system's scheme is followed, and no widget is left in Qt's own grey."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from oneonone.app.theme import DARK, LIGHT, PAIRS, Scheme, Theme, Tokens, contrast, sized_font, theme
from oneonone.resource import resource

ROOT = Path(__file__).resolve().parents[2]
SCHEMES = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def made(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.apply("light")
    yield made
    made.apply("light")


@SCHEMES
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_text_can_be_read_on_its_ground(look: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= 4.5


@SCHEMES
def test_what_the_style_sheet_writes_on_what_is_among_the_measured_pairs(look: Tokens) -> None:
    """Each rule that names both a colour and a ground is looked up in PAIRS, so that no pair escapes the test above."""
    sheet = resource("styles", "oneonone.qss").read_text(encoding="utf-8")
    used = set()
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        ink = re.search(r"(?<![-\w])color: \$(\w+)", rule)
        ground = re.search(r"(?<![-\w])background: \$(\w+)", rule)
        if ink and ground:
            used.add((ink[1], ground[1]))
    assert ("paper", "teal") in used
    unmeasured = {(ink, ground) for ink, ground in used if (ink, ground) not in PAIRS}
    assert unmeasured <= {("soft", "line")}, unmeasured  # a button that cannot be pressed now, by its exemption


@SCHEMES
def test_contrast_of_black_on_white_is_the_largest_there_is(look: Tokens) -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast(look.ink, look.ink) == 1


@SCHEMES
def test_what_has_the_keyboard_stands_out_from_its_ground(look: Tokens) -> None:
    assert min(contrast(look.teal, ground) for ground in (look.paper, look.card, look.side)) >= 3


@pytest.mark.parametrize("scheme", Scheme)
def test_small_pictures_of_the_style_sheet_have_the_colours_of_the_tokens(scheme: Scheme) -> None:
    look = DARK if scheme is Scheme.DARK else LIGHT
    for name, colour in (("down", look.soft), ("up", look.soft), ("left", look.soft), ("check", look.paper)):
        assert colour in resource("styles", f"{name}-{scheme}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("setting", ["light", "dark"])
def test_a_chosen_scheme_sets_every_role_of_the_palette(made: Theme, qapp: QApplication, setting: str) -> None:
    made.apply(setting)
    ours = {
        getattr(made.tokens, name) for name in ("paper", "card", "ink", "soft", "line", "side", "hover", "teal", "rose")
    }
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert qapp.palette().color(group, role).name() in ours, (group, role)
    assert made.scheme == setting


def test_the_systems_scheme_is_followed_only_when_that_is_the_choice(made: Theme, qapp: QApplication) -> None:
    told: list[Scheme] = []
    made.apply("system")
    made.changed.connect(lambda: told.append(made.scheme))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert made.scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    made.apply("light")
    told.clear()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert made.scheme is Scheme.LIGHT
    assert told == []


def test_the_text_size_reaches_every_label(made: Theme, qapp: QApplication) -> None:
    def heights() -> list[int]:
        labels = []
        for kind in ("body", "title", "small", "heading"):
            label = QLabel("Priya")
            label.setProperty("kind", kind)
            label.ensurePolished()
            labels.append(label.fontMetrics().height())
        return labels

    usual = heights()
    made.apply("light", 1.5)
    assert sized_font("body").pixelSize() == 21
    for before, after in zip(usual, heights(), strict=True):
        assert after == pytest.approx(before * 1.5, abs=2)


def test_a_second_theme_takes_the_place_of_the_first(made: Theme, qapp: QApplication) -> None:
    later = Theme(qapp)
    later.apply("dark")
    assert theme() is later


def test_the_look_is_loaded_without_the_parts_of_qt_that_start_slowly() -> None:
    script = (
        "import sys\n"
        "import oneonone.app.theme, oneonone.app.icons\n"
        "from oneonone.app.widgets import avatar, button, card, check, chip, empty, flow, focus, inputs, keys, labels,"
        " painting, scroll, segmented, toast\n"
        "print(*(name for name in sys.modules if name in ('PySide6.QtSvg', 'PySide6.QtNetwork', 'sqlalchemy')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""
