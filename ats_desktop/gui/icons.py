"""Icons of one outline set, drawn in a theme colour and sharp at every pixel ratio."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from ats_desktop import resources
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token

_KEPT = 512
_DIRECTED = frozenset(
    "arrow-left arrow-right chevron-left chevron-right chevrons-left chevrons-right corner-down-left "
    "external-link log-out panel-left panel-right redo-2 reply send undo-2".split()
)
"""Icons that point along the line of reading: they turn round where one reads from the right."""
_SIDE, _ROOM = 16, 5


def icon(name: str, token: Token = Token.TEXT2) -> QIcon:
    """Give an icon in a token's colour; it follows the theme by itself and is dimmed when disabled."""
    return QIcon(_Engine(name, token))


def pixmap(name: str, token: Token, size: int, ratio: float = 1.0) -> QPixmap:
    """Give an icon as a square of ``size`` logical pixels, drawn for a device pixel ratio."""
    is_mirrored = name in _DIRECTED and QGuiApplication.isRightToLeft()
    return _drawn(name, token, size, ratio, theme.current().version, is_mirrored)


def ratio_of(painter: QPainter) -> float:
    """Give the pixels a logical pixel has where a painter really paints, also into a picture."""
    return abs(painter.deviceTransform().m11()) or 1.0


def beside_text(button: QAbstractButton) -> None:
    """Leave room between a button's icon and its text; the icon grows with the text."""
    _Fitter(button)


class _Fitter(QObject):
    """Keeps the icon of one button as large as its text wants it; lives as long as the button."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        px = theme.current().px
        self._button.setIconSize(QSize(px(_SIDE) + px(_ROOM), px(_SIDE)))


class _Engine(QIconEngine):
    """Draws one icon when asked, so that nothing is kept from an earlier theme."""

    def __init__(self, name: str, token: Token) -> None:
        super().__init__()
        self._name = name
        self._token = token

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = ratio_of(painter)
        corner = rect.center() - QPoint(side // 2, side // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._token_for(mode), side, ratio))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        drawn = pixmap(self._name, self._token_for(mode), side, scale)
        if size.width() <= size.height():
            return drawn
        # A wider icon is a square with room after it: style sheets know no gap between icon and text.
        whole = QPixmap(size)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        at_right = QGuiApplication.isRightToLeft()
        painter.drawPixmap(QPoint(size.width() - drawn.width() if at_right else 0, 0), _unscaled(drawn))
        painter.end()
        whole.setDevicePixelRatio(scale)
        return whole

    @override
    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token)

    def _token_for(self, mode: QIcon.Mode) -> Token:
        return Token.DISABLED if mode is QIcon.Mode.Disabled else self._token


def _unscaled(drawn: QPixmap) -> QPixmap:
    plain = QPixmap(drawn)
    plain.setDevicePixelRatio(1.0)
    return plain


@lru_cache(maxsize=_KEPT)
def _drawn(name: str, token: Token, size: int, ratio: float, _version: int, is_mirrored: bool) -> QPixmap:
    colour = theme.current().color(token).name()
    source = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    if is_mirrored:
        drawn = drawn.transformed(QTransform.fromScale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
