"""The columns of a board as rows, and where the people of a removed one go."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.domain.rows.settings import StagePlan
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.stage_dot import StageDot
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted, say

MIDDLE = (StageKind.SCREENED, StageKind.ASSESSED, StageKind.INTERVIEWED)
KIND_NAMES = {
    StageKind.APPLIED: "Applied",
    StageKind.SCREENED: "Screened",
    StageKind.ASSESSED: "Assessed",
    StageKind.INTERVIEWED: "Interviewed",
    StageKind.HIRED: "Hired",
}
_MOST_DAYS, _NUMBER, _INSET = 365, 76, 8


class StageRow(QObject):
    """The fields of one column; the first and the hired one keep their place and kind."""

    edited = Signal()
    move_wanted = Signal(object, int)
    """StageRow, and -1 up or 1 down"""
    remove_wanted = Signal(object)
    """StageRow"""

    def __init__(self, plan: StagePlan, editor: QWidget) -> None:
        super().__init__(editor)
        self.plan = plan
        self.is_middle = plan.kind in MIDDLE
        self.dot = StageDot(plan.kind, editor)
        self.name = QLineEdit(plan.name, editor)
        self.name.setMaxLength(60)
        # A long name shows its beginning.
        self.name.setCursorPosition(0)
        self.name.setAccessibleName(say("stages-editor", "Name of the stage"))
        self.kind = QComboBox(editor)
        self.kind.setAccessibleName(say("stages-editor", "Kind of stage"))
        for kind in MIDDLE if self.is_middle else (plan.kind,):
            self.kind.addItem(say("stages", KIND_NAMES[kind]), kind)
        self.kind.setCurrentIndex(self.kind.findData(plan.kind))
        self.kind.setEnabled(self.is_middle)
        self.limit = NumberField(editor)
        self.limit.set_value(plan.soft_limit)
        self.limit.setMaximumWidth(theme.current().px(_NUMBER))
        self.limit.setPlaceholderText(say("stages-editor", "none"))
        self.limit.setAccessibleName(say("stages-editor", "Soft limit"))
        self.days = QSpinBox(editor)
        self.days.setRange(1, _MOST_DAYS)
        self.days.lineEdit().setTextMargins(theme.current().px(_INSET), 0, 0, 0)
        self.days.setMaximumWidth(theme.current().px(_NUMBER))
        self.days.setValue(plan.ageing_days)
        self.days.setAccessibleName(say("stages-editor", "Days until a card turns amber"))
        self.days.setEnabled(plan.kind is not StageKind.HIRED)
        self.up = _tool(editor, "arrow-up", say("stages-editor", "Move this stage up"))
        self.down = _tool(editor, "arrow-down", say("stages-editor", "Move this stage down"))
        self.remove = _tool(editor, "trash-2", say("stages-editor", "Remove this stage"))
        self.up.clicked.connect(lambda: self.move_wanted.emit(self, -1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(self, 1))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self))
        self.name.editingFinished.connect(self.edited)
        self.limit.editingFinished.connect(self.edited)
        self.days.editingFinished.connect(self.edited)
        self.kind.activated.connect(self._on_kind_activated)

    def present_kind(self) -> StageKind:
        """Return the kind that is chosen now."""
        return StageKind(self.kind.currentData())

    def parts(self) -> tuple[QWidget, ...]:
        """Return the fields and buttons of the row, in the order of reading."""
        return (self.dot, self.name, self.kind, self.limit, self.days, self.up, self.down, self.remove)

    def show_parts(self, is_shown: bool) -> None:
        """Show the row, or hide it; what cannot be moved has no buttons for it."""
        for part in self.parts():
            part.setVisible(is_shown and (self.is_middle or part not in (self.up, self.down, self.remove)))

    def planned(self) -> StagePlan:
        """Return the column as it is written now."""
        return self.plan._replace(
            kind=self.present_kind(),
            name=self.name.text().strip(),
            soft_limit=self.limit.whole() or None,
            ageing_days=self.days.value(),
        )

    def _on_kind_activated(self) -> None:
        self.dot.show_kind(self.present_kind())
        self.edited.emit()


class RemovedRow(QFrame):
    """A column that goes with people in it: where they go, and a way back."""

    kept = Signal(object)
    """RemovedRow"""

    def __init__(self, row: StageRow, before: StageRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._before = before
        theme.dress(self, "warning")
        self.target = QComboBox(self)
        self.target.setAccessibleName(say("stages-editor", "Where its people go"))
        people = counted(row.plan.people, "candidate", "candidates")
        text = QLabel(
            say(
                "stages-editor",
                "{stage} is removed. Move its people ({people}) to",
                {"stage": row.plan.name, "people": people},
            ),
            self,
        )
        text.setWordWrap(True)
        back = QPushButton(say("stages-editor", "Keep it"), self)
        theme.dress(back, "link")
        back.clicked.connect(lambda: self.kept.emit(self))
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(10), look.px(6), look.px(10), look.px(6))
        line.addWidget(text, 1)
        line.addWidget(self.target)
        line.addWidget(back)

    def offer(self, rows: list[StageRow]) -> None:
        """Offer the columns that stay, with the chosen one kept, else the one before it."""
        chosen = self.target.currentData() or self._before.plan.id
        self.target.clear()
        for row in rows:
            if row.plan.id is not None and row.present_kind() is not StageKind.HIRED:
                self.target.addItem(row.name.text(), row.plan.id)
        place = self.target.findData(chosen)
        self.target.setCurrentIndex(max(0, place))


class StagesEditor(QWidget):
    """Columns in their order; what it holds is a whole plan, checked by ``mistake`` before it is used."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[StageRow] = []
        self.removed: list[RemovedRow] = []
        self.error = ErrorLabel(self)
        self.add_button = QPushButton(
            icons.icon("plus", Token.ACCENT_TEXT), say("stages-editor", "Add a stage"), self
        )
        self.add_button.setAutoDefault(False)
        icons.beside_text(self.add_button)
        theme.dress(self.add_button, "link")
        self.add_button.clicked.connect(self._on_add)
        look = theme.current()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._goers = QVBoxLayout()
        self._goers.setSpacing(look.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._grid)
        column.addLayout(self._goers)
        column.addWidget(self.error)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        for place, text in enumerate(("", "Name", "Kind", "Soft limit", "Amber after days")):
            label = QLabel(say("stages-editor", text) if text else "", self)
            theme.dress(label, "caption")
            self._grid.addWidget(label, 0, place)

    def show_plans(self, plans: tuple[StagePlan, ...]) -> None:
        """Show these columns, as they are kept."""
        for row in [*self.rows, *(goer.row for goer in self.removed)]:
            for part in row.parts():
                part.hide()
                part.deleteLater()
            row.deleteLater()
        for goer in self.removed:
            goer.hide()
            goer.deleteLater()
        self.removed = []
        self.rows = [self._made(plan) for plan in plans]
        self.error.show_error("")
        self._arrange()
        for row in self.rows:
            row.show_parts(True)

    def plans(self) -> tuple[StagePlan, ...]:
        """Return the columns as they are written now."""
        return tuple(row.planned() for row in self.rows)

    def targets(self) -> Mapping[str, str]:
        """Return, by removed stage, the stage its people go to."""
        return {goer.row.plan.id or "": str(goer.target.currentData()) for goer in self.removed}

    def mistake(self) -> str:
        """Say what is wrong, mark where, and return it; "" when all is well."""
        found: tuple[QLineEdit, str] | None = None
        for row in self.rows:
            if not row.name.text().strip():
                found = found or (row.name, forms.mistake("name_missing"))
            elif row.limit.has_mistake():
                found = found or (row.limit, forms.mistake("not_a_number"))
        self.error.setBuddy(found[0] if found else self.rows[0].name)
        self.error.show_error(found[1] if found else "")
        return found[1] if found else ""

    def _made(self, plan: StagePlan) -> StageRow:
        row = StageRow(plan, self)
        row.edited.connect(self.edited)
        row.move_wanted.connect(self._on_move_wanted)
        row.remove_wanted.connect(self._on_remove_wanted)
        return row

    def _arrange(self) -> None:
        """Give every row its place in the grid, and say which can move."""
        for place, row in enumerate(self.rows):
            for column, part in enumerate(row.parts()):
                self._grid.addWidget(part, place + 1, column)
            row.up.setEnabled(place > 1)
            row.down.setEnabled(place < len(self.rows) - 2)
        self._order_tabs()
        for goer in self.removed:
            goer.offer(self.rows)

    def _order_tabs(self) -> None:
        """Let Tab go through the rows where the editor stands, however late they were made."""
        stops: list[QWidget] = [self.add_button]
        for row in self.rows:
            stops += [part for part in row.parts() if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(stops[-1], self.add_button)

    def _on_add(self) -> None:
        row = self._made(StagePlan(None, StageKind.INTERVIEWED, ""))
        self.rows.insert(len(self.rows) - 1, row)
        self._arrange()
        row.show_parts(True)
        row.name.setFocus()

    def _on_move_wanted(self, row: StageRow, step: int) -> None:
        place = self.rows.index(row)
        self.rows.insert(place + step, self.rows.pop(place))
        self._arrange()
        self.edited.emit()

    def _on_remove_wanted(self, row: StageRow) -> None:
        before = self.rows[self.rows.index(row) - 1]
        self.rows.remove(row)
        for part in row.parts():
            self._grid.removeWidget(part)
        row.show_parts(False)
        if row.plan.people:
            goer = RemovedRow(row, before, self)
            goer.kept.connect(self._on_kept)
            self.removed.append(goer)
            self._goers.addWidget(goer)
            goer.show()
        self._arrange()
        self.add_button.setFocus()
        self.edited.emit()

    def _on_kept(self, goer: RemovedRow) -> None:
        self.removed.remove(goer)
        row = goer.row
        self.rows.insert(len(self.rows) - 1, row)
        self._arrange()
        row.show_parts(True)
        goer.hide()
        goer.deleteLater()
        self.edited.emit()


def _tool(parent: QWidget, icon: str, text: str) -> QToolButton:
    button = QToolButton(parent)
    theme.dress(button, "icon")
    button.setIcon(icons.icon(icon))
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
