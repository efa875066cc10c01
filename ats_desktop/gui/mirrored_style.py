"""What Qt's style leaves out where one reads from the right: labels and fields stand at their beginning."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProxyStyle, QWidget
from typing_extensions import override

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SETTLED = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify


class MirroredStyle(QProxyStyle):
    """A style for windows that read from the right.

    Qt places a line of text by the letters in it, so that a Latin name would stand at the end of its row in
    an Urdu window. Here every label and field begins at the right; its letters keep their own direction.
    """

    @override
    def polish(self, what: QWidget | QPalette | QApplication) -> None:  # type: ignore[override]
        super().polish(what)
        if isinstance(what, (QLabel, QLineEdit)):
            alignment = what.alignment()
            if not alignment & _SETTLED:
                side = _LEFT if alignment & _RIGHT else _RIGHT
                what.setAlignment((alignment & ~(_LEFT | _RIGHT)) | side | Qt.AlignmentFlag.AlignAbsolute)
