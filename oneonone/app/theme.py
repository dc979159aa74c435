"""Colours, type and style: one set of tokens, light and dark, put into the palette and the style sheet.

The tokens are those of the mockups, with the soft and toned texts deepened until every pair reads at 4.5:1 or more.
Sizes are pixels at 96 per inch; Qt's own scaling makes them larger on a finer screen, `scale` when the manager wishes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6 import QtCore, QtGui  # what an empty window does without is looked up where it is used: see window.py
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from oneonone.resource import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as '#rrggbb'; a `_bg` is the ground on which the tone of that name is written."""

    paper: str
    card: str
    ink: str
    soft: str
    line: str
    side: str
    hover: str
    pressed: str
    teal: str
    teal_bg: str
    teal_hover: str
    amber: str
    amber_bg: str
    rose: str
    rose_bg: str
    blue: str
    blue_bg: str
    shadow: int  # alpha of a card's shadow at its darkest, 0–255

    def tone(self, name: str) -> tuple[str, str]:
        """The text and ground of a chip's tone; 'grey' is the quiet one."""
        if name == "grey":
            return self.soft, self.side
        return getattr(self, name), getattr(self, f"{name}_bg")


LIGHT = Tokens(
    paper="#faf8f4", card="#ffffff", ink="#2a2622", soft="#6a6259", line="#e7e1d8", side="#f2eee7", hover="#f6f2eb",
    pressed="#ede7dd", teal="#2f6b5e", teal_bg="#e4efeb", teal_hover="#275a4f", amber="#855009", amber_bg="#faeeda",
    rose="#9c3a46", rose_bg="#f7e4e4", blue="#37598a", blue_bg="#e5ecf5", shadow=15,
)  # fmt: skip
DARK = Tokens(
    paper="#1f1c19", card="#292521", ink="#ece6dd", soft="#b0a79b", line="#3a342e", side="#191714", hover="#322d28",
    pressed="#3b352f", teal="#7fc4b2", teal_bg="#23372f", teal_hover="#93d2c1", amber="#e0a85a", amber_bg="#3b2f1d",
    rose="#e79aa0", rose_bg="#3d2627", blue="#9db9e3", blue_bg="#262f3d", shadow=0,
)  # fmt: skip

#: Pixel sizes at a text scale of 1, as in the mockups.
SIZES = {"title": 24, "question_large": 34, "jot": 16, "question": 15, "body": 14, "small": 12.5, "heading": 12,
         "key": 11, "brand": 15}  # fmt: skip
#: What is written on what, for the test of contrast.
PAIRS = (
    *((text, ground) for text in ("ink", "soft") for ground in (
        "paper", "card", "side", "hover", "pressed", "teal_bg", "amber_bg", "rose_bg", "blue_bg")),
    *((tone, f"{tone}_bg") for tone in ("teal", "amber", "rose", "blue")),
    *((tone, ground) for tone in ("teal", "amber", "rose", "blue") for ground in ("paper", "card", "side", "hover")),
    ("paper", "teal"), ("paper", "teal_hover"), ("paper", "ink"), ("line", "ink"),
)  # fmt: skip
_SIZED = ("body_line", 21), ("small_line", 19), ("jot_line", 24), ("chip_line", 18), ("spin_line", 18), ("mark", 16)
_MARK_NAMES = ("down", "up", "left", "right", "check")


_SCHEME_NUMBERS = {"light": 1, "dark": 2}  # as Qt.ColorScheme counts
_FUSION = "begun in Fusion"


def make_application(arguments: Sequence[str]) -> QApplication:
    """In Fusion from its beginning: setting it later makes a second style, and PySide6 wrap all that QStyle has."""
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setProperty(_FUSION, True)
    return app


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class Theme(QObject):
    """Applies the chosen scheme and text size; follows the system when that is the choice. One an application."""

    changed = Signal()
    #: The last one made. Whatever is painted asks for it, thousands of times, so it is not looked for.
    current: ClassVar[Theme | None] = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        for former in app.findChildren(Theme, "theme"):
            former.setParent(None)
            former.deleteLater()
        Theme.current = self
        self.tokens = LIGHT
        self.scale = 1.0
        self._setting = "system"
        self._app = app
        self._applied = False
        self._fonts: dict[tuple[str, QFont.Weight], QFont] = {}
        self.setObjectName("theme")
        if not app.property(_FUSION):
            app.setStyle("Fusion")
            app.setProperty(_FUSION, True)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.focusChanged.connect(self._focus_moved)

    @property
    def scheme(self) -> Scheme:
        return Scheme.DARK if self.tokens is DARK else Scheme.LIGHT

    def ground(self, setting: str) -> None:
        """What an empty window shows of it: its colour, and that of its frame. `apply` does all."""
        if setting == "system":  # Fusion's own colours follow the system's scheme
            dark = self._app.palette().window().color().lightness() < 128
        else:
            dark = setting == "dark"
            self._app.styleHints().setProperty("colorScheme", _SCHEME_NUMBERS[setting])
        self.tokens = DARK if dark else LIGHT
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self.tokens.paper))
        self._app.setPalette(palette)

    def apply(self, setting: str, text_scale: float = 1.0) -> None:
        """`setting` is 'system', 'light' or 'dark' (also for the window's frame); `text_scale` enlarges all text."""
        self._setting, self.scale = setting, text_scale
        wanted = QtCore.Qt.ColorScheme(_SCHEME_NUMBERS.get(setting, 0))
        hints = self._app.styleHints()
        hints.setColorScheme(wanted)
        self._put(setting == "dark" or (setting == "system" and hints.colorScheme() == QtCore.Qt.ColorScheme.Dark))

    def font(self, size: str, weight: QFont.Weight) -> QFont:
        """One of SIZES, made once; `sized_font` gives one of one's own."""
        if (size, weight) not in self._fonts:
            font = QtGui.QFont(self._app.font())
            font.setPixelSize(int(SIZES[size] * self.scale + 0.5))
            font.setWeight(weight)
            self._fonts[size, weight] = font
        return self._fonts[size, weight]

    def _put(self, dark: bool) -> None:
        self.tokens = DARK if dark else LIGHT
        self._fonts.clear()
        self._app.setFont(_font(SIZES["body"] * self.scale))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(_style_sheet(self))
        if self._applied:
            self.changed.emit()
        self._applied = True

    def _system_changed(self, scheme: QtCore.Qt.ColorScheme) -> None:
        dark = scheme == QtCore.Qt.ColorScheme.Dark
        if self._applied and self._setting == "system" and dark != (self.tokens is DARK):
            self._put(dark)

    def _focus_moved(self, _former: object, now: object) -> None:
        from oneonone.app.widgets.focus import show_ring

        show_ring(self, now)


def theme() -> Theme:
    """The application's theme, for what paints itself."""
    found = Theme.current
    if found is None or not isValid(found):
        raise RuntimeError("the application has no theme yet")
    return found


def tokens() -> Tokens:
    return theme().tokens


def colour(name: str, alpha: int = 255) -> QColor:
    """A token by name, as a colour to paint with."""
    made = QColor(getattr(tokens(), name))
    made.setAlpha(alpha)
    return made


def scaled(pixels: float) -> int:
    """A size at the chosen text size, for what must grow along with text."""
    return int(pixels * theme().scale + 0.5)


def sized_font(size: str, weight: QFont.Weight | None = None) -> QFont:
    """The application's font at one of SIZES, to do with as one likes."""
    return QtGui.QFont(theme().font(size, QtGui.QFont.Weight.Normal if weight is None else weight))


def _font(pixels: float) -> QFont:
    """Inter where it is installed, else the system's own; a size in whole pixels."""
    known = QtGui.QFontDatabase
    system = known.systemFont(known.SystemFont.GeneralFont)
    inter = [family for family in ("Inter", "Inter Variable") if known.hasFamily(family)]
    font = QtGui.QFont([*inter[:1], *system.families(), "Noto Sans", "Noto Color Emoji"])
    font.setPixelSize(int(pixels + 0.5))
    return font


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: t.paper, role.WindowText: t.ink, role.Base: t.card, role.AlternateBase: t.side, role.Text: t.ink,
        role.Button: t.card, role.ButtonText: t.ink, role.BrightText: t.rose, role.Link: t.teal,
        role.LinkVisited: t.teal, role.Highlight: t.teal, role.HighlightedText: t.paper, role.ToolTipBase: t.card,
        role.ToolTipText: t.ink, role.PlaceholderText: t.soft, role.Light: t.card, role.Midlight: t.hover,
        role.Mid: t.line, role.Dark: t.soft, role.Shadow: t.line, role.Accent: t.teal,
    }  # fmt: skip
    palette = QPalette()
    for each, value in roles.items():
        palette.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(t.soft))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(t.paper))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Button, QColor(t.paper))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.line))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(t.soft))
    return palette


def _style_sheet(look: Theme) -> str:
    """Text sizes go in as points, which may be fractions, at the resolution the primary screen claims."""
    from string import Template

    values: dict[str, str] = {field.name: str(getattr(look.tokens, field.name)) for field in fields(look.tokens)}
    screen = QApplication.primaryScreen()
    to_points = 72 / screen.logicalDotsPerInch() if screen is not None else 0.75
    values |= {f"{name}_size": f"{size * look.scale * to_points:.3f}pt" for name, size in SIZES.items()}
    values |= {name: f"{int(size * look.scale + 0.5)}px" for name, size in _SIZED}
    values |= {f"{name}_mark": resource("styles", f"{name}-{look.scheme}.svg").as_posix() for name in _MARK_NAMES}
    return Template(resource("styles", "oneonone.qss").read_text(encoding="utf-8")).substitute(values)
