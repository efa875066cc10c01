"""The shape of a board before its rows are there, on the side where one reads from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.skeleton import Skeleton


def _ground(skeleton: Skeleton, x: int) -> QColor:
    return skeleton.grab().toImage().pixelColor(x, 5)


def test_the_sidebar_stands_where_reading_begins(host: QWidget) -> None:
    skeleton = Skeleton(host)
    skeleton.resize(1200, 800)
    nav = theme.current().color(Token.NAV)
    assert _ground(skeleton, 5) == nav
    assert _ground(skeleton, 1195) != nav
    skeleton.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _ground(skeleton, 1195) == nav
    assert _ground(skeleton, 5) != nav
