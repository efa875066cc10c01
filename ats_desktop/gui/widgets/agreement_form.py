"""The fields that an agreement's template asks for, as a form."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.documents.fields import FieldKind, FieldSpec
from ats_desktop.gui import theme
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.documents.field_values import Problem

GROUPS: dict[str, str] = {
    "agency": "Agency",
    "client": "Client",
    "contractor": "Contractor",
    "job": "Role",
    "dates": "Dates",
    "fees": "Fees",
    "delivery": "Delivery",
    "change": "Changes",
    "nda": "Confidentiality",
    "liability": "Liability",
    "covenants": "Non-solicitation",
    "law": "Law",
    "terms": "Additional terms",
}
_WIDE = {FieldKind.MULTILINE, FieldKind.LIST}


class FieldCell(QWidget):
    """One field: its label, its control by kind, and what is wrong with it."""

    edited = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._control = self._made()
        self.error = ErrorLabel(self)
        self.error.setBuddy(self._control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        name = forms.say_title(spec.label)
        self._control.setAccessibleName(name)
        if isinstance(self._control, QCheckBox):
            self._control.setText(name)
        else:
            label = QLabel(name, self)
            label.setBuddy(self._control)
            column.addWidget(label)
        column.addWidget(self._control)
        column.addWidget(self.error)
        self.setFocusProxy(self._control)

    @property
    def is_wide(self) -> bool:
        """Whether it takes the whole width."""
        return self.spec.kind in _WIDE or self.spec.longest > 100

    def value(self) -> object:
        """Return what is written, in the field's own kind where it can be read, else as it stands."""
        control = self._control
        if isinstance(control, QCheckBox):
            return control.isChecked()
        if isinstance(control, QComboBox):
            return control.currentText()
        if isinstance(control, LinesField):
            return control.text()
        if isinstance(control, DateField):
            return control.value() or control.text().strip()
        if isinstance(control, NumberField):
            whole = control.whole()
            return control.text().strip() if whole is None else whole
        return control.text().strip() if isinstance(control, QLineEdit) else ""

    def set_value(self, value: Any) -> None:
        """Show a value."""
        control = self._control
        control.blockSignals(True)
        match control:
            case QCheckBox():
                control.setChecked(bool(value))
            case QComboBox():
                control.setCurrentText(str(value or ""))
            case LinesField():
                control.setPlainText(str(value or ""))
            case DateField() if isinstance(value, date):
                control.set_value(value)
            case NumberField() if isinstance(value, int | float):
                control.set_value(value)
            case QLineEdit():
                control.setText("" if value is None else str(value))
        control.blockSignals(False)

    def _made(self) -> QWidget:
        control: QWidget
        match self.spec.kind:
            case FieldKind.BOOL:
                control = box = QCheckBox(self)
                box.toggled.connect(self._on_edited)
                return control
            case FieldKind.CHOICE:
                control = combo = QComboBox(self)
                combo.addItems(["", *self.spec.choices])
                combo.currentTextChanged.connect(self._on_edited)
                return control
            case FieldKind.MULTILINE:
                control = lines = LinesField(self)
                lines.textChanged.connect(self._on_edited)
                return control
            case FieldKind.DATE:
                line: QLineEdit = DateField(self)
            case FieldKind.MONEY | FieldKind.INT:
                line = NumberField(self)
            case _:
                line = QLineEdit(self)
        line.textChanged.connect(self._on_edited)
        return line

    def _on_edited(self) -> None:
        self.edited.emit()


class ItemCard(QFrame):
    """One item of a list, such as a milestone, with the button that takes it away."""

    edited = Signal()
    unwanted = Signal(object)
    """Itself."""

    def __init__(self, spec: FieldSpec, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self.cells = {item.name: FieldCell(item, self) for item in spec.items}
        look = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(12))
        column.setSpacing(look.px(8))
        self.remove = QPushButton(icon("x", Token.TEXT2), forms.say_button("Remove"), self)
        self.remove.setProperty("role", "quiet")
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(
            forms.say_title("Remove {what} {number}", {"what": spec.label.lower(), "number": number})
        )
        self.remove.clicked.connect(self._on_remove_clicked)
        lay_out(column, list(self.cells.values()), self)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTrailing)
        for cell in self.cells.values():
            cell.edited.connect(self.edited)

    def value(self) -> dict[str, object]:
        """Return the item's fields by their bare names."""
        return {name: cell.value() for name, cell in self.cells.items()}

    def _on_remove_clicked(self) -> None:
        self.unwanted.emit(self)


class ItemsEditor(QWidget):
    """A list field: its items under one another, and a button that adds one."""

    edited = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.cards: list[ItemCard] = []
        look = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(8))
        title = QLabel(forms.say_title(spec.label), self)
        title.setProperty("role", "heading")
        outer.addWidget(title)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(8))
        outer.addLayout(self._column)
        self.add_button = QPushButton(icon("plus", Token.ACCENT_TEXT), forms.say_button("Add"), self)
        self.add_button.setProperty("role", "link")
        self.add_button.setAutoDefault(False)
        beside_text(self.add_button)
        self.add_button.setAccessibleName(forms.say_title("Add to {what}", {"what": spec.label.lower()}))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.error = ErrorLabel(self)
        self.error.setBuddy(self.add_button)
        outer.addWidget(self.error)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.add_button)

    def value(self) -> list[dict[str, object]]:
        """Return the items in their order."""
        return [card.value() for card in self.cards]

    def set_value(self, items: Any) -> None:
        """Show items."""
        for card in list(self.cards):
            self._remove(card)
        for item in items or []:
            card = self._add()
            for name, cell in card.cells.items():
                cell.set_value(item.get(name))

    def _add(self) -> ItemCard:
        card = ItemCard(self.spec, len(self.cards) + 1, self)
        card.edited.connect(self.edited)
        card.unwanted.connect(self._on_unwanted)
        self.cards.append(card)
        self._column.addWidget(card)
        return card

    def _remove(self, card: ItemCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _on_add_clicked(self) -> None:
        card = self._add()
        next(iter(card.cells.values())).setFocus()
        self.edited.emit()

    def _on_unwanted(self, card: ItemCard) -> None:
        self._remove(card)
        self.add_button.setFocus()
        self.edited.emit()


class AgreementForm(QWidget):
    """A template's fields in groups; what is typed comes back as the nested values of an agreement."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[str, FieldCell] = {}
        self._lists: dict[str, ItemsEditor] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.current().px(12), 0)
        self._column.setSpacing(theme.current().px(12))
        self._holder: QWidget | None = None

    def build(self, fields: tuple[FieldSpec, ...], values: dict[str, Any]) -> None:
        """Ask these fields, filled with these values."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._cells, self._lists = {}, {}
        self._holder = QWidget(self)
        self._column.addWidget(self._holder)
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.current().px(12))
        for group, title in GROUPS.items():
            of_group = [spec for spec in fields if spec.name.partition(".")[0] == group]
            if of_group:
                self._add_group(inner, title, of_group, values.get(group) or {})
        for spec in fields:
            if spec.kind is FieldKind.LIST:
                editor = ItemsEditor(spec, self._holder)
                editor.set_value(values.get(spec.name))
                editor.edited.connect(self.edited)
                self._lists[spec.name] = editor
                inner.addWidget(editor)

    def values(self) -> dict[str, object]:
        """Return what is written, nested by group; empty fields are left out."""
        nested: dict[str, Any] = {}
        for name, cell in self._cells.items():
            group, _, rest = name.partition(".")
            value = cell.value()
            if value != "":
                nested.setdefault(group, {})[rest] = value
        for name, editor in self._lists.items():
            nested[name] = editor.value()
        return nested

    def show_problems(self, problems: "tuple[Problem, ...]") -> QWidget | None:
        """Show what is wrong under the fields and return the first wrong one, None when nothing is."""
        sentences: dict[str, str] = {}
        for problem in problems:
            sentences.setdefault(problem.field, forms.mistake(problem.code, {"detail": problem.detail}))
        first: QWidget | None = None
        for name, field in self.fields().items():
            sentence = sentences.get(name, "")
            field.error.show_error(sentence)
            if sentence and first is None:
                first = field
        return first

    def fields(self) -> "dict[str, FieldCell | ItemsEditor]":
        """Return every field by the name a problem gives it, in the order of the form."""
        found: dict[str, FieldCell | ItemsEditor] = dict(self._cells)
        for name, editor in self._lists.items():
            found[name] = editor
            for number, card in enumerate(editor.cards):
                found |= {f"{name}[{number}].{part}": cell for part, cell in card.cells.items()}
        return found

    def _add_group(
        self, inner: QVBoxLayout, title: str, specs: list[FieldSpec], values: dict[str, Any]
    ) -> None:
        heading = QLabel(forms.say_title(title), self._holder)
        heading.setProperty("role", "heading")
        inner.addWidget(heading)
        cells = []
        for spec in specs:
            cell = FieldCell(spec, self)
            cell.set_value(values.get(spec.name.partition(".")[2]))
            cell.edited.connect(self.edited)
            self._cells[spec.name] = cell
            cells.append(cell)
        lay_out(inner, cells, self)


def lay_out(column: QVBoxLayout, cells: list[FieldCell], parent: QWidget) -> None:
    """Put cells under one another, two narrow ones side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.current().px(12))
    grid.setVerticalSpacing(theme.current().px(10))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    row, side = 0, 0
    for cell in cells:
        cell.setParent(parent)
        if cell.is_wide:
            row, side = (row + 1, 0) if side else (row, 0)
            grid.addWidget(cell, row, 0, 1, 2)
            row += 1
        else:
            grid.addWidget(cell, row, side, Qt.AlignmentFlag.AlignTop)
            row, side = (row + 1, 0) if side else (row, 1)
    column.addLayout(grid)
