"""The sheet that asks why an application ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.rows.agency import ReasonRow
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_end_form import Ui_EndForm
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import listed

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_GROUPS: dict[ReasonParty, str] = {
    ReasonParty.AGENCY: "Your agency",
    ReasonParty.CLIENT: "The client",
    ReasonParty.CANDIDATE: "The candidate",
}


class EndDialog(FormDialog):
    """Asks for a reason and ends; whose reason it is decides between rejected and withdrawn (R4).

    Accepted once that is kept; closing without an answer changes nothing.
    """

    def __init__(
        self, context: WindowContext, application_ids: Sequence[str], names: list[str], parent: QWidget
    ) -> None:
        title = forms.say_title("Reject {who}", {"who": listed(names)})
        super().__init__(title, forms.say_button("Reject"), parent, width=440)
        self._context = context
        self._application_ids = tuple(application_ids)
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
        keys, note = self._application_ids, self.form.note.text()
        reason_id = str(self.form.reason.currentData())
        self.set_busy(True)
        self._context.perform(
            lambda services: services.pipeline.end(keys, reason_id, note),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()

    def _on_reason_changed(self) -> None:
        party = self._parties.get(str(self.form.reason.currentData()))
        is_own = party is ReasonParty.CANDIDATE
        self.submit_button.setText(forms.say_button("Withdraw" if is_own else "Reject"))
