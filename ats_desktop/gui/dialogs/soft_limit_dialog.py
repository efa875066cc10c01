"""The dialog that says how many cards a stage should hold at most."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_soft_limit_form import Ui_SoftLimitForm
from ats_desktop.gui.operations import pipeline
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_MOST = 9_999


class SoftLimitDialog(FormDialog):
    """Asks for a stage's soft limit; an empty field takes the limit away."""

    def __init__(
        self, context: WindowContext, stage_id: str, stage: str, limit: int | None, parent: QWidget
    ) -> None:
        title = forms.say_title("Soft limit of {stage}", {"stage": stage})
        super().__init__(title, forms.say_button("Set limit"), parent, width=400)
        self._context = context
        self._stage_id = stage_id
        self.form = Ui_SoftLimitForm()
        self.form.setupUi(self.body)
        self.form.who.setText(
            forms.say_title("More cards turn the count amber and are never refused. Leave it empty for none.")
        )
        self.form.limit.set_value(limit)
        self.form.limit.setFocus()
        self.form.limit.selectAll()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        field = self.form.limit
        number = field.whole()
        if field.has_mistake() or (number is not None and not 1 <= number <= _MOST):
            return [(self.form.limit_error, forms.mistake("not_a_limit"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        self._context.perform(
            pipeline.set_soft_limit(self._stage_id, self.form.limit.whole()),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
