"""The sheet that asks why an application ends."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.rows import ReasonRow
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_end_form import Ui_EndForm
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import listed

_GROUPS: dict[ReasonParty, str] = {
    ReasonParty.AGENCY: "Your agency",
    ReasonParty.CLIENT: "The client",
    ReasonParty.CANDIDATE: "The candidate",
}


class EndChoice(NamedTuple):
    """Why applications end."""

    reason_id: str
    note: str


class EndDialog(FormDialog):
    """Asks for a reason; whose reason it is decides between rejected and withdrawn (R4).

    The caller does the act on ``chosen``; closing without an answer changes nothing.
    """

    chosen = Signal(object)
    """EndChoice"""

    def __init__(self, context: WindowContext, names: list[str], parent: QWidget) -> None:
        title = forms.say_title("Reject {who}", {"who": listed(names)})
        super().__init__(title, forms.say_button("Reject"), parent, width=440)
        self.form = Ui_EndForm()
        self.form.setupUi(self.body)
        self.form.who.setText(forms.say_title("The stage is kept. Restoring brings the card back to it."))
        self.form.reason.setPlaceholderText(forms.say_title("Choose a reason"))
        self.form.reason.currentIndexChanged.connect(self._on_reason_changed)
        self.submit_button.setProperty("role", "danger")
        self.watch()
        self._parties: dict[str, ReasonParty] = {}
        context.worker.submit(
            lambda services: services.agency.reasons(), self.show_reasons, context.fail, self
        )

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Offer the reasons, those of one party together."""
        self._parties = {reason.id: reason.party for reason in reasons}
        box = self.form.reason
        box.clear()
        for party, group in _GROUPS.items():
            for reason in reasons:
                if reason.party is party:
                    words = {"party": forms.say_title(group), "reason": reason.name}
                    box.addItem(forms.say_title("{party}: {reason}", words), reason.id)
        box.setCurrentIndex(-1)

    @override
    def mistakes(self) -> list[Mistake]:
        if self.form.reason.currentData() is None:
            return [(self.form.reason_error, forms.mistake("reason_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.chosen.emit(EndChoice(str(self.form.reason.currentData()), self.form.note.text()))
        self.accept()

    def _on_reason_changed(self) -> None:
        party = self._parties.get(str(self.form.reason.currentData()))
        is_own = party is ReasonParty.CANDIDATE
        self.submit_button.setText(forms.say_button("Withdraw" if is_own else "Reject"))
