"""The sheet of keys, made from the commands themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.commands import DECLARED, Menu
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.wording.text import say

_CARD_KEYS: tuple[tuple[str, str], ...] = (
    ("↑  ↓  Home  End", "Within the column"),
    ("←  →", "Next column, same height"),
    ("Shift+↑  ↓", "Extend the selection"),
    ("Space", "Tick the card"),
    ("Ctrl+A", "Tick the whole column"),
    ("1 … 5", "Move to that stage"),
    ("Enter", "Open the panel"),
    ("Esc", "Leave the selection, then the panel"),
)


class KeyboardDialog(FormDialog):
    """Lists every command that has a key, by menu, and the keys of cards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("keyboard", "Keyboard"), say("keyboard", "Close"), parent, width=620)
        self.cancel_button.hide()
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        for menu in Menu:
            rows = [(_keys(each.keys), each.text) for each in DECLARED if each.menu is menu and each.keys]
            if rows:
                self._add(menu.replace("&", ""), rows)
        self._add("On a card", list(_CARD_KEYS))

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        heading = QLabel(say("keyboard", title), self.body)
        theme.dress(heading, "section")
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for keys, text in rows:
            row = self._grid.rowCount()
            chip = QLabel(keys, self.body)
            theme.dress(chip, "key")
            self._grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(QLabel(say("commands", text).removesuffix("…"), self.body), row, 1)


def _keys(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(QKeySequence(key).toString(native) for key in keys)
