"""The sheet of keys, made from the commands themselves."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import DECLARED, Declared, Menu, Scope
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say

_WIDTH, _COLUMNS = 860, 2
_LEAST_TEXT = 150
_SCREEN_SHARE = 0.92


class KeyLine(NamedTuple):
    """One line of the sheet: what is done, and the keys that do it, alternatives apart."""

    text: str
    keys: tuple[str, ...]


class KeyboardDialog(FormDialog):
    """Lists every command that has a key, by group, and the keys that are no commands; searchable."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(say("keyboard", "Keyboard"), say("keyboard", "Close"), parent, width=_WIDTH)
        self.cancel_button.hide()
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(say("keyboard", "Search by act or key"))
        self.filter.setAccessibleName(say("keyboard", "Search the keys"))
        self.filter.setClearButtonEnabled(True)
        glass = QAction(icons.icon("search", Token.TEXT3), "", self.filter)
        self.filter.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.nothing = QLabel(
            say("keyboard", "No key does that. Every command is in the palette, Ctrl+K."), self
        )
        theme.dress(self.nothing, "secondary-text")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        if not actions.has_letter_keys:
            self.hint.setText(say("keyboard", "Single letters are switched off in Settings."))
        self._groups = [_Group(title, lines, self.body) for title, lines in key_groups(actions) if lines]
        self._lay_out()
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.setFocus()

    @override
    def submit(self) -> None:
        self.accept()

    def shown(self) -> list[str]:
        """Return what the sheet says now, line by line."""
        return [text for group in self._groups for text in group.shown()]

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, look.px(6), 0)
        column.setSpacing(look.px(12))
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        self._row = QHBoxLayout()
        self._row.setSpacing(look.px(32))
        column.addLayout(self._row)
        column.addStretch(1)
        self._sides = [QVBoxLayout() for _ in range(_COLUMNS)]
        for side in self._sides:
            side.setSpacing(look.px(20))
            self._row.addLayout(side, 1)
        self._distribute()

    def _distribute(self) -> None:
        """Share the groups that are shown between the columns, about evenly and in their order."""
        for side in self._sides:
            while side.count():
                side.takeAt(0)
        shown = [group for group in self._groups if not group.isHidden()]
        lines, place, height = sum(group.height_in_lines for group in shown), 0, 0
        columns = self._columns()
        for group in shown:
            if height and height + group.height_in_lines / 2 > lines / columns and place + 1 < columns:
                place, height = place + 1, 0
            self._sides[place].addWidget(group)
            height += group.height_in_lines
        for number, side in enumerate(self._sides):
            side.addStretch(1)
            self._row.setStretch(number, 1 if number < columns else 0)

    def _columns(self) -> int:
        """Tell how many columns find room: large text leaves one."""
        look = theme.current()
        room = min(look.px(_WIDTH), round(self.screen().availableGeometry().width() * _SCREEN_SHARE))
        widest = max(group.minimumSizeHint().width() for group in self._groups)
        needed = _COLUMNS * (widest + look.px(32)) + look.px(20)
        return _COLUMNS if needed <= room else 1

    def _on_filter_changed(self, text: str) -> None:
        words = text.casefold().split()
        found = [group.show_fitting(words) for group in self._groups]
        self.nothing.setVisible(not any(found))
        self._distribute()


class _Group(QWidget):
    """A title and its lines."""

    def __init__(self, title: str, lines: list[KeyLine], parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self._lines: list[tuple[KeyLine, list[QWidget]]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(0, 1)
        heading = QLabel(title, self)
        theme.dress(heading, "heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for line in lines:
            row = grid.rowCount()
            text = QLabel(line.text, self)
            text.setWordWrap(True)
            text.setMinimumWidth(look.px(_LEAST_TEXT))
            keys = _keys_widget(line, self)
            grid.addWidget(text, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._lines.append((line, [text, keys]))

    @property
    def height_in_lines(self) -> int:
        """How many lines it shows, with its title and the gap after it."""
        return len(self.shown()) + 2

    def shown(self) -> list[str]:
        """Return the texts of the lines that fit."""
        return [line.text for line, widgets in self._lines if not widgets[0].isHidden()]

    def show_fitting(self, words: list[str]) -> bool:
        """Show the lines with all of these words in their act or keys; False when there is none."""
        for line, widgets in self._lines:
            whole = f"{line.text} {' '.join(line.keys)}".casefold()
            for widget in widgets:
                widget.setVisible(all(word in whole for word in words))
        self.setVisible(bool(self.shown()))
        return bool(self.shown())


def key_groups(actions: Actions) -> list[tuple[str, list[KeyLine]]]:
    """Give the sheet's groups: menus, then cards and rows, then moving about."""
    groups = [
        (
            say("menus", menu).replace("&", ""),
            [
                line
                for each in DECLARED
                if each.menu is menu and each.scope is Scope.WINDOW and (line := _line(actions, each))
            ],
        )
        for menu in Menu
    ]
    rows = [line for each in DECLARED if each.scope is Scope.ROW and (line := _line(actions, each))]
    return [
        *groups,
        (say("keyboard", "On a card or row"), [*rows, *_row_lines(letters=actions.has_letter_keys)]),
        (say("keyboard", "Everywhere"), _other_lines()),
    ]


def _line(actions: Actions, declared: Declared) -> KeyLine | None:
    keys = tuple(
        key.toString(QKeySequence.SequenceFormat.NativeText) for key in actions[declared.command].shortcuts()
    )
    return KeyLine(say("commands", declared.text).removesuffix("…"), keys) if keys else None


def _row_lines(*, letters: bool) -> list[KeyLine]:
    stages = [KeyLine(say("keyboard", "Move to that stage"), ("1 … 5",))] if letters else []
    lists = [
        KeyLine(say("keyboard", "Edit a job or client in its list"), ("E",)),
        KeyLine(say("keyboard", "Put a job on hold in its list"), ("H",)),
        KeyLine(say("keyboard", "Save a copy of a document, show its folder"), ("S", "F")),
    ]
    return [
        *stages,
        *(lists if letters else []),
        KeyLine(say("keyboard", "Up and down the list"), ("↑", "↓")),
        KeyLine(say("keyboard", "First and last of the list"), ("Home", "End")),
        KeyLine(say("keyboard", "A page up and down"), ("PgUp", "PgDn")),
        KeyLine(say("keyboard", "Next column, same height"), ("←", "→")),
        KeyLine(say("keyboard", "Extend the selection"), ("Shift+↑", "Shift+↓")),
        KeyLine(say("keyboard", "Tick or untick"), ("Space",)),
        KeyLine(say("keyboard", "Open the panel"), ("Enter",)),
        KeyLine(say("keyboard", "Menu of the card or row"), ("Shift+F10", "Menu")),
    ]


def _other_lines() -> list[KeyLine]:
    return [
        KeyLine(say("keyboard", "Menu bar"), ("Alt", "F10")),
        KeyLine(say("keyboard", "Close one layer: menu, palette, drag, selection, panel"), ("Esc",)),
        KeyLine(say("keyboard", "Submit a form"), ("Ctrl+Enter",)),
        KeyLine(say("keyboard", "Next and previous field"), ("Tab", "Shift+Tab")),
    ]


def _keys_widget(line: KeyLine, parent: QWidget) -> QWidget:
    look = theme.current()
    whole = QWidget(parent)
    # Keys read from left to right in every language.
    whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(4))
    for key in line.keys:
        chip = QLabel(key, whole)
        theme.dress(chip, "key")
        row.addWidget(chip)
    return whole
