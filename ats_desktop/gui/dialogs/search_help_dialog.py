"""The dialog that shows how to search, by examples that can be tried with a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.wording import forms, searches


class SearchHelpDialog(FormDialog):
    """Examples of the language of searches; a click on one closes the dialog and searches for it."""

    example_chosen = Signal(object)
    """str: the query"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(forms.say_title("How to search"), forms.say_button("Close"), parent, width=620)
        self.set_title(
            self.windowTitle(),
            forms.say_title("Words side by side must all occur. Operators are written in capitals."),
        )
        self.cancel_button.hide()
        look = theme.current()
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(2))
        grid.setColumnStretch(1, 1)
        for row, (query, meaning) in enumerate(searches.EXAMPLES):
            button = QPushButton(query.replace("&", "&&"), self.body)
            theme.dress(button, "link")
            # A query reads left to right in every language.
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            button.clicked.connect(lambda _=False, query=query: self._on_chosen(query))
            label = QLabel(searches.example(meaning), self.body)
            label.setWordWrap(True)
            theme.dress(label, "secondary-text")
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(label, row, 1)

    @override
    def submit(self) -> None:
        self.accept()

    def _on_chosen(self, query: str) -> None:
        self.example_chosen.emit(query)
        self.accept()
