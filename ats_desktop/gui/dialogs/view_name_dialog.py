"""The dialog that names a saved view of a board."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_view_name_form import Ui_ViewNameForm
from ats_desktop.gui.wording import forms


class ViewNameDialog(FormDialog):
    """Asks for the name of a view; ``named`` tells it when it is settled."""

    named = Signal(object)
    """str"""

    def __init__(self, title: str, submit: str, name: str, parent: QWidget) -> None:
        super().__init__(title, submit, parent, width=400)
        self.form = Ui_ViewNameForm()
        self.form.setupUi(self.body)
        self.form.who.setText(
            forms.say_title("A view keeps the filters, the order, the density and which columns are folded.")
        )
        self.form.name.setText(name)
        self.form.name.selectAll()
        self.form.name.setFocus()
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        if not self.form.name.text().strip():
            return [(self.form.name_error, forms.mistake("view_name_missing"))]
        return []

    @override
    def submit(self) -> None:
        self.named.emit(self.form.name.text().strip())
        self.accept()
