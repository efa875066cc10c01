"""The small dialog that names a saved search or view."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_save_search_form import Ui_SaveSearchForm
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

    MakeAct = Callable[[str], Callable[[Services], Changes]]


class SaveSearchDialog(FormDialog):
    """Asks for a name and keeps what ``act`` makes of it; ``what`` says in a line what is kept."""

    def __init__(
        self,
        context: WindowContext,
        title: str,
        what: str,
        act: "MakeAct",
        parent: QWidget,
        name: str = "",
    ) -> None:
        super().__init__(title, forms.say_button("Save"), parent, width=400)
        self._context = context
        self._act = act
        self.form = Ui_SaveSearchForm()
        self.form.setupUi(self.body)
        self.form.what.setText(what)
        self.form.what.setVisible(bool(what))
        self.form.what.setProperty("role", "caption")
        self.form.name.setText(name)
        self.form.name.selectAll()
        self.form.name.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.name.text().strip():
            return [(self.form.name_error, forms.mistake("name_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        self._context.perform(
            self._act(self.form.name.text().strip()),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
