"""The look of the window: colours, fonts, sizes and durations, and the switch between light and dark."""

import re
import string
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ats_desktop import resources
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.tokens import AVATARS, COLOURS, MORE_CONTRAST, STAGES, Token

FAMILIES = ("Inter", "Noto Naskh Arabic")
SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 90, 150, 10
_OK_SCORE, _INFO_SCORE, _WARN_SCORE = 80, 65, 50
_LATIN_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold")
_URDU_FILES = ("NotoNaskhArabic-Regular", "NotoNaskhArabic-SemiBold", "NotoNaskhArabic-Bold")


class Scheme(StrEnum):
    """Which palette the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The application's look; one a process, as the application's palette is.

    Every colour, font, height and duration of the window comes from here, so that one switch repaints all
    of it. ``version`` grows with each change: caches of painted things keep it in their keys.
    """

    changed = Signal()

    def __init__(self, wants_contrast: Callable[[], bool] | None = None) -> None:
        super().__init__()
        self._wants_contrast = wants_contrast or _system_wants_contrast
        self.version = 0
        self.scheme = Scheme.SYSTEM
        self.text_size = 100
        self.uses_system_font = False
        self.is_motion_reduced = False
        self.is_on_paper = False
        self._is_following = False
        self._colours: dict[Token, QColor] = {}
        self._fonts: dict[tuple[int, int, bool], QFont] = {}

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is shown now."""
        if self.is_on_paper:
            return False
        if self.scheme is not Scheme.SYSTEM:
            return self.scheme is Scheme.DARK
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def apply(
        self,
        scheme: Scheme | None = None,
        text_size: int | None = None,
        *,
        uses_system_font: bool | None = None,
        is_motion_reduced: bool | None = None,
    ) -> None:
        """Dress the whole application at once; what is None stays as it is. Text sizes are kept in 90–150."""
        if scheme is not None:
            self.scheme = scheme
        if text_size is not None:
            self.text_size = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_size))
        if uses_system_font is not None:
            self.uses_system_font = uses_system_font
        if is_motion_reduced is not None:
            self.is_motion_reduced = is_motion_reduced
        self._follow_system()
        self._repaint()

    def color(self, token: Token) -> QColor:
        """Give a token's colour in the present palette."""
        if token not in self._colours:
            used = MORE_CONTRAST.get(token, token) if self._wants_contrast() else token
            self._colours[token] = QColor(COLOURS[used][self.is_dark])
        return self._colours[token]

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Give the colours of the light palette while something is drawn for a printer."""
        before, self.is_on_paper = self.is_on_paper, True
        self._colours.clear()
        try:
            yield
        finally:
            self.is_on_paper = before
            self._colours.clear()

    def px(self, size: float) -> int:
        """Scale a length given in pixels at 100 % text size."""
        return round(size * self.text_size / 100)

    def font(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Give the window's font at a size in pixels at 100 %; ``tabular`` figures line up in columns."""
        key = (round(size * 100), weight, tabular)
        if key not in self._fonts:
            font = QFont(QApplication.font())
            if not self.uses_system_font:
                font.setFamilies(FAMILIES)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
            if tabular:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return self._fonts[key]

    def stage(self, kind: StageKind) -> Token:
        """Give the token of a stage's dot."""
        return STAGES[kind]

    def avatar(self, key: str) -> tuple[QColor, QColor]:
        """Give fill and letters of a record's avatar; the same key gives the same pair for ever."""
        fill, letters = AVATARS[zlib.crc32(key.encode()) % len(AVATARS)][self.is_dark]
        return QColor(fill), QColor(letters)

    def score(self, score: int | None) -> tuple[Token | None, Token]:
        """Give fill and text of a score's badge; no fill means a dashed edge, for no score yet."""
        if score is None:
            return None, Token.TEXT3
        if score >= _OK_SCORE:
            return Token.OK_TINT, Token.OK
        if score >= _INFO_SCORE:
            return Token.INFO_TINT, Token.INFO
        if score >= _WARN_SCORE:
            return Token.WARN_TINT, Token.WARN
        return Token.CHIP, Token.CHIP_TEXT

    def duration(self, milliseconds: int) -> int:
        """Give how long a movement takes: nothing at all where motion is unwanted."""
        return 0 if self.is_motion_reduced or _system_stands_still() else milliseconds

    def _follow_system(self) -> None:
        hints = QGuiApplication.styleHints()
        wanted = {
            Scheme.SYSTEM: Qt.ColorScheme.Unknown,
            Scheme.LIGHT: Qt.ColorScheme.Light,
            Scheme.DARK: Qt.ColorScheme.Dark,
        }[self.scheme]
        hints.setColorScheme(wanted)
        if not self._is_following:
            self._is_following = True
            hints.colorSchemeChanged.connect(self._on_system_scheme_changed)
            accessibility = getattr(hints, "accessibility", None)
            if accessibility is not None:
                accessibility().contrastPreferenceChanged.connect(self._repaint)

    def _on_system_scheme_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._repaint()

    def _repaint(self) -> None:
        self.version += 1
        self._colours.clear()
        self._fonts.clear()
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setFont(self.font(13))
        application.setPalette(self._palette())
        sheet = string.Template(_style_source()).substitute(_StyleValues(self))
        application.setStyleSheet(_mirrored(sheet) if QGuiApplication.isRightToLeft() else sheet)
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE_ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color(Token.DISABLED))
        return palette


class _StyleValues(Mapping[str, str]):
    """What the style sheet's names stand for: tokens, ``px12`` lengths, ``icon__check__text`` files."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @override
    def __getitem__(self, name: str) -> str:
        if name.startswith("px") and name[2:].isdigit():
            return f"{self._theme.px(int(name[2:]))}px"
        if name.startswith("icon__"):
            _, icon, token = name.split("__")
            return _tinted_icon(icon.replace("_", "-"), self._theme.color(Token(token)).name())
        return self._theme.color(Token(name)).name(QColor.NameFormat.HexArgb)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(Token)

    @override
    def __len__(self) -> int:
        return len(Token)


_PALETTE_ROLES = {
    QPalette.ColorRole.Window: Token.APP,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.Base: Token.FIELD,
    QPalette.ColorRole.AlternateBase: Token.SUNKEN,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.TEXT3,
    QPalette.ColorRole.Button: Token.SURFACE,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.BrightText: Token.ON_ACCENT,
    QPalette.ColorRole.Highlight: Token.ACCENT,
    QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
    QPalette.ColorRole.Link: Token.ACCENT_TEXT,
    QPalette.ColorRole.LinkVisited: Token.ACCENT_TEXT,
    QPalette.ColorRole.ToolTipBase: Token.TOOLTIP,
    QPalette.ColorRole.ToolTipText: Token.TOOLTIP_TEXT,
    QPalette.ColorRole.Light: Token.RAISED,
    QPalette.ColorRole.Midlight: Token.HOVER,
    QPalette.ColorRole.Mid: Token.BORDER_STRONG,
    QPalette.ColorRole.Dark: Token.CONTROL,
    QPalette.ColorRole.Shadow: Token.CONTROL,
    QPalette.ColorRole.Accent: Token.ACCENT,
}


@cache
def current() -> Theme:
    """Give the application's look."""
    return Theme()


def register_fonts() -> None:
    """Make the shipped Latin fonts known to Qt; before the first widget is shown."""
    for name in _LATIN_FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", "inter", f"{name}.ttf")))


def register_urdu_fonts() -> None:
    """Make the shipped Urdu fonts known to Qt; they may come after the first paint."""
    for name in _URDU_FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", "noto-naskh-arabic", f"{name}.ttf")))


def dress(widget: QWidget, role: str) -> None:
    """Give a widget one of the style sheet's roles, such as "primary", "quiet", "title" or "caption"."""
    widget.setProperty("role", role)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # The style sheet has not been asked about it yet, and will be before it is measured or shown.
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # Labels measure their padding anew only for this.
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _system_wants_contrast() -> bool:
    """Ask the system; Qt tells it from 6.10 on."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def _system_stands_still() -> bool:
    """Ask the system whether it moves nothing; Qt passes that on only from Windows."""
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


@cache
def _tinted_icons() -> QTemporaryDir:
    """Give the folder of icons in the colours that style sheets name; it goes with the process."""
    return QTemporaryDir()


@cache
def _tinted_icon(name: str, colour: str) -> str:
    """Write an icon in one colour, because a style sheet can colour none itself; return its path."""
    source = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    file = Path(_tinted_icons().path()) / f"{name}-{colour.removeprefix('#')}.svg"
    file.write_text(source.replace("currentColor", colour), encoding="utf-8")
    return file.as_posix()


def _mirrored(sheet: str) -> str:
    """Change left and right where a style sheet names an edge: Qt turns round only what it places itself."""
    turned = re.sub(
        r"\b(border|margin|padding)-(left|right)\b",
        lambda found: f"{found[1]}-{'right' if found[2] == 'left' else 'left'}",
        sheet,
    )
    return re.sub(r"\bpadding: ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);", r"padding: \1 \4 \3 \2;", turned)


@cache
def _style_source() -> str:
    return resources.path("styles", "window.qss").read_text(encoding="utf-8")
