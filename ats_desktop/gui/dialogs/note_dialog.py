"""The sheet that takes a note about a candidate."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_note_form import Ui_NoteForm
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class NoteDialog(FormDialog):
    """Keeps a note on a candidate, and on one of their applications when it is given."""

    def __init__(
        self,
        context: WindowContext,
        candidate_id: str,
        application_id: str | None,
        parent: QWidget,
        name: str = "",
    ) -> None:
        title = forms.say_title("Note on {name}" if name else "Note", {"name": name})
        super().__init__(title, forms.say_button("Save note"), parent, width=440)
        self._context = context
        self._candidate_id = candidate_id
        self._application_id = application_id
        self.form = Ui_NoteForm()
        self.form.setupUi(self.body)
        self.form.who.setText(forms.say_title("Only your agency sees notes."))
        self.form.body.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.body.text():
            return [(self.form.body_error, forms.mistake("note_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        candidates.note(
            self._context,
            self._candidate_id,
            self.form.body.text(),
            application_id=self._application_id,
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.accept()
