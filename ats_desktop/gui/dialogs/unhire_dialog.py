"""The sheet that takes a hire back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_unhire_form import Ui_UnhireForm
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class UnhireDialog(FormDialog):
    """Asks why a hire fell through; the card goes back to its stage and the opening is free again (R7)."""

    def __init__(self, context: WindowContext, application_id: str, name: str, parent: QWidget) -> None:
        title = forms.say_title("Take back the hire of {name}", {"name": name})
        super().__init__(title, forms.say_button("Take back the hire"), parent, width=440)
        self._context = context
        self._application_id = application_id
        self.form = Ui_UnhireForm()
        self.form.setupUi(self.body)
        self.form.who.setText(
            forms.say_title(
                "The card returns to the stage it came from and the opening is free again. "
                "The placement is kept as fallen through."
            )
        )
        self.form.reason.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.reason.text().strip():
            return [(self.form.reason_error, forms.mistake("unhire_reason_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        self._context.perform(
            pipeline.unhire(self._application_id, self.form.reason.text().strip()),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
