"""What a client pays for a placement, a block of fields for each agreement."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.client import FeeKind, is_valid_on, overlapping
from ats_desktop.domain.rows.clients import FeeRow
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.row_list import RowList
from ats_desktop.gui.wording import fees, forms

_MOST_PERCENT = 100.0


class FeeFields(QWidget):
    """One agreement: how much of what, its limits, its terms, and from when to when it holds."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._currency = currency
        self._cells: dict[QWidget, QWidget] = {}
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of fee"))
        for kind, text in fees.KINDS.items():
            self.kind.addItem(forms.say_title(text), kind)
        self.percent = self._number(self.tr("Percent"))
        self.amount = self._number(self.tr("Amount a hire"))
        self.basis = self._line(self.tr("Of what, or its steps"))
        self.fee_min = self._number(self.tr("At least"))
        self.fee_max = self._number(self.tr("At most"))
        self.guarantee = self._number(self.tr("Days of guarantee"))
        self.terms = self._line(self.tr("Payment terms"))
        self.valid_from = self._date(self.tr("Valid from"))
        self.valid_to = self._date(self.tr("Valid to"))
        self.state = QLabel(self)
        self.state.setAccessibleName(self.tr("Validity"))
        self.state.setProperty("role", "caption")
        self._arrange()
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        for field in (self.valid_from, self.valid_to):
            field.textChanged.connect(self._show_state)
        self.setFocusProxy(self.kind)
        self._on_kind_changed()
        self._show_state()

    def show_fee(self, fee: FeeRow) -> None:
        """Show an agreement."""
        self._id, self._currency = fee.id, fee.currency
        self.kind.setCurrentIndex(self.kind.findData(fee.kind))
        for field, number in (
            (self.percent, fee.percent),
            (self.amount, fee.amount),
            (self.fee_min, fee.fee_min),
            (self.fee_max, fee.fee_max),
            (self.guarantee, fee.guarantee_days),
        ):
            field.set_value(number)
        if fee.percent is not None:
            self.percent.setText(f"{fee.percent:g}")
        for line, text in ((self.basis, fee.basis), (self.terms, fee.payment_terms)):
            line.setText(text)
            line.home(False)
        self.valid_from.set_value(fee.valid_from)
        self.valid_to.set_value(fee.valid_to)

    def fee(self) -> FeeRow:
        """Return what is written; what does not belong to the kind is left out."""
        kind = FeeKind(self.kind.currentData())
        return FeeRow(
            self._id,
            kind,
            self.percent.value() if kind is FeeKind.PERCENT else None,
            self.amount.whole() if kind is FeeKind.FLAT else None,
            "" if kind is FeeKind.FLAT else self.basis.text().strip(),
            self._currency,
            self.fee_min.whole(),
            self.fee_max.whole(),
            self.guarantee.whole(),
            self.terms.text().strip(),
            self.valid_from.value(),
            self.valid_to.value(),
        )

    def mistake(self) -> str:
        """Return the code of what is wrong, "" for nothing."""
        fee = self.fee()
        numbers = (self.percent, self.amount, self.fee_min, self.fee_max, self.guarantee)
        if any(field.has_mistake() for field in numbers):
            return "not_a_number"
        if self.valid_from.has_mistake() or self.valid_to.has_mistake():
            return "not_a_date"
        if not {
            FeeKind.PERCENT: 0 < (fee.percent or 0) <= _MOST_PERCENT,
            FeeKind.FLAT: bool(fee.amount),
            FeeKind.SLAB: bool(fee.basis),
        }[fee.kind]:
            return "fee_missing"
        if fee.fee_min is not None and fee.fee_max is not None and fee.fee_max < fee.fee_min:
            return "range_reversed"
        is_backwards = (fee.valid_from or date.min) > (fee.valid_to or date.max)
        return "fee_period" if is_backwards else ""

    def _arrange(self) -> None:
        look = theme.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, look.px(12))
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(8))
        places = (
            (self.kind, 0, 0, 1), (self.percent, 0, 1, 1), (self.amount, 0, 1, 1), (self.basis, 0, 2, 2),
            (self.fee_min, 1, 0, 1), (self.fee_max, 1, 1, 1), (self.guarantee, 1, 2, 1),
            (self.terms, 1, 3, 1), (self.valid_from, 2, 0, 1), (self.valid_to, 2, 1, 1),
            (self.state, 2, 2, 2),
        )  # fmt: skip
        for field, row, column, span in places:
            grid.addWidget(self._captioned(field), row, column, 1, span)
        for column in range(4):
            grid.setColumnStretch(column, 1)

    def _captioned(self, field: QWidget) -> QWidget:
        """Put the name of a field over it, to be shown and hidden with it."""
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(2))
        caption = QLabel(field.accessibleName(), cell)
        caption.setProperty("role", "caption")
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)
        self._cells[field] = cell
        return cell

    def _on_kind_changed(self) -> None:
        kind = FeeKind(self.kind.currentData())
        self._cells[self.percent].setVisible(kind is FeeKind.PERCENT)
        self._cells[self.amount].setVisible(kind is FeeKind.FLAT)
        self._cells[self.basis].setVisible(kind is not FeeKind.FLAT)
        steps = self.tr("1–3 hires a year 8 %, then 7 %")
        self.basis.setPlaceholderText(steps if kind is FeeKind.SLAB else self.tr("annual pay"))

    def _show_state(self) -> None:
        fee = self.fee()
        if is_valid_on(fee, date.today()):
            text, role = self.tr("Holds today"), "ok-text"
        elif fees.is_over(fee, date.today()):
            text, role = self.tr("Ended"), "caption"
        else:
            text, role = self.tr("Not yet"), "caption"
        self.state.setText(text)
        theme.dress(self.state, role)

    def _line(self, name: str) -> QLineEdit:
        return self._named(QLineEdit(self), name)

    def _number(self, name: str) -> NumberField:
        field = NumberField(self)
        self._named(field, name)
        return field

    def _date(self, name: str) -> DateField:
        field = DateField(self)
        self._named(field, name)
        return field

    def _named(self, field: QLineEdit, name: str) -> QLineEdit:
        field.setAccessibleName(name)
        field.setMaxLength(200)
        return field


class FeesEditor(RowList):
    """The blocks of a client's fee agreements, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.currency = "PKR"
        """Of agreements that are added."""
        self.add_button.setText(self.tr("Add a fee agreement"))

    def set_value(self, agreements: tuple[FeeRow, ...]) -> None:
        """Show the agreements a client has."""
        self.clear()
        for agreement in agreements:
            row = self.add_row()
            if isinstance(row, FeeFields):
                row.show_fee(agreement)

    def value(self) -> tuple[FeeRow, ...]:
        """Return the agreements as they stand."""
        return tuple(row.fee() for row in self.rows if isinstance(row, FeeFields))

    def mistake(self) -> str:
        """Return the code of the first thing that is wrong, "" for nothing."""
        rows = [row for row in self.rows if isinstance(row, FeeFields)]
        found = next((code for row in rows if (code := row.mistake())), "")
        return found or ("fee_overlap" if overlapping([row.fee() for row in rows]) is not None else "")

    @override
    def make_row(self) -> QWidget:
        return FeeFields(self.currency, self)

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this agreement")
