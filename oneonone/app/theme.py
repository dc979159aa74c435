"""Colours, type and style: one set of tokens, light and dark, put into the palette and the style sheet.

The tokens are those of the mockups, with the soft and toned texts deepened until every pair reads at 4.5:1 or more.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from oneonone.resource import resource


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
    teal: str
    teal_bg: str
    amber: str
    amber_bg: str
    rose: str
    rose_bg: str
    blue: str
    blue_bg: str
    hover: str
    shadow: int  # alpha of a card's shadow, 0–255

    def tone(self, name: str) -> tuple[str, str]:
        """The text and ground of a chip's tone; 'grey' is the quiet one."""
        if name == "grey":
            return self.soft, self.side
        return getattr(self, name), getattr(self, f"{name}_bg")


LIGHT = Tokens(
    paper="#faf8f4", card="#ffffff", ink="#2a2622", soft="#6a6259", line="#e7e1d8", side="#f2eee7", teal="#2f6b5e",
    teal_bg="#e4efeb", amber="#8a5410", amber_bg="#faeeda", rose="#9c3a46", rose_bg="#f7e4e4", blue="#37598a",
    blue_bg="#e5ecf5", hover="#f5f1ea", shadow=16,
)  # fmt: skip
DARK = Tokens(
    paper="#1f1c19", card="#292521", ink="#ece6dd", soft="#aaa195", line="#3a342e", side="#191714", teal="#7fc4b2",
    teal_bg="#23372f", amber="#e0a85a", amber_bg="#3b2f1d", rose="#e79aa0", rose_bg="#3d2627", blue="#9db9e3",
    blue_bg="#262f3d", hover="#332e29", shadow=0,
)  # fmt: skip

#: Pixel sizes at a text scale of 1, as in the mockups.
SIZES = {"title": 24, "question_large": 34, "jot": 16, "question": 15, "body": 14, "small": 12.5, "heading": 12, "key": 11,
         "brand": 15}  # fmt: skip
#: What is written on what, for the test of contrast.
PAIRS = (
    ("ink", "paper"), ("ink", "card"), ("ink", "side"), ("ink", "hover"), ("soft", "paper"), ("soft", "card"),
    ("soft", "side"), ("soft", "hover"), ("teal", "teal_bg"), ("amber", "amber_bg"), ("rose", "rose_bg"),
    ("blue", "blue_bg"), ("paper", "teal"), ("ink", "teal_bg"), ("ink", "amber_bg"), ("ink", "blue_bg"),
    ("soft", "teal_bg"), ("soft", "blue_bg"), ("soft", "amber_bg"), ("teal", "card"), ("teal", "paper"),
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class Theme(QObject):
    """Applies the chosen scheme and text size; follows the system when that is the choice."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.tokens = LIGHT
        self.scale = 1.0
        self._setting = "system"
        self._app = app
        self.setObjectName("theme")
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        return Scheme.DARK if self.tokens is DARK else Scheme.LIGHT

    def apply(self, setting: str, scale: float = 1.0) -> None:
        """`setting` is 'system', 'light' or 'dark'; `scale` enlarges all text."""
        first = not self._app.styleSheet()
        self._setting, self.scale = setting, scale
        dark = setting == "dark" or (setting == "system" and _system_is_dark())
        self.tokens = DARK if dark else LIGHT
        self._app.setFont(_font(SIZES["body"] * scale))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(_style_sheet(self.tokens, scale))
        if not first:
            self.changed.emit()

    def _system_changed(self) -> None:
        if self._setting == "system" and _system_is_dark() != (self.tokens is DARK):
            self.apply(self._setting, self.scale)


def theme() -> Theme:
    """The application's theme, for what paints itself."""
    app = QApplication.instance()
    found = app.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly) if app is not None else None
    if found is None:
        raise RuntimeError("the application has no theme yet")
    return found


def tokens() -> Tokens:
    return theme().tokens


def colour(name: str, alpha: int = 255) -> QColor:
    """A token by name, as a colour to paint with."""
    made = QColor(getattr(tokens(), name))
    made.setAlpha(alpha)
    return made


def sized_font(size: str, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font at one of SIZES."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(SIZES[size] * theme().scale))
    font.setWeight(weight)
    return font


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _font(pixels: float) -> QFont:
    families = [family for family in ("Inter", "Inter Variable") if QFontDatabase.hasFamily(family)]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont([*families[:1], *system.families(), "Noto Sans", "Noto Color Emoji"])
    font.setPixelSize(round(pixels))
    return font


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.paper, QPalette.ColorRole.WindowText: t.ink, QPalette.ColorRole.Base: t.card,
        QPalette.ColorRole.AlternateBase: t.side, QPalette.ColorRole.Text: t.ink, QPalette.ColorRole.Button: t.card,
        QPalette.ColorRole.ButtonText: t.ink, QPalette.ColorRole.BrightText: t.rose, QPalette.ColorRole.Link: t.teal,
        QPalette.ColorRole.LinkVisited: t.teal, QPalette.ColorRole.Highlight: t.teal,
        QPalette.ColorRole.HighlightedText: t.paper, QPalette.ColorRole.ToolTipBase: t.card,
        QPalette.ColorRole.ToolTipText: t.ink, QPalette.ColorRole.PlaceholderText: t.soft,
        QPalette.ColorRole.Light: t.card, QPalette.ColorRole.Midlight: t.hover, QPalette.ColorRole.Mid: t.line,
        QPalette.ColorRole.Dark: t.soft, QPalette.ColorRole.Shadow: t.line, QPalette.ColorRole.Accent: t.teal,
    }  # fmt: skip
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.soft))
    return palette


def _style_sheet(t: Tokens, scale: float) -> str:
    values: dict[str, str] = {key: str(value) for key, value in asdict(t).items()}
    values |= {f"{name}_px": f"{round(size * scale)}px" for name, size in SIZES.items()}
    return Template(resource("styles", "oneonone.qss").read_text(encoding="utf-8")).substitute(values)
