"""The sheet that asks before what cannot be undone by one key."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ats_desktop.gui.dialogs.form_dialog import FormDialog


class ConfirmDialog(FormDialog):
    """A question and two buttons; the first repeats the act, the other has the focus."""

    def __init__(
        self, title: str, sentence: str, act: str, parent: QWidget, *, is_danger: bool = False
    ) -> None:
        super().__init__(title, act, parent, width=440)
        if is_danger:
            self.submit_button.setProperty("role", "danger-primary")
        text = QLabel(sentence, self.body)
        text.setWordWrap(True)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        self.submit_button.setDefault(False)
        self.submit_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
