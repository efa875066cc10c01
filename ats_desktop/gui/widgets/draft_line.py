"""The quiet line that tells whether a form shows a draft or the records, and takes the user to the other."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.wording import forms, labels


class DraftLine(QWidget):
    """Says where the values come from; there from the start, so that no field moves when one is kept."""

    start_over_asked = Signal()
    draft_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self._has_draft = False
        self.text = QLabel(self)
        theme.dress(self.text, "caption")
        self._dot = QLabel("·", self)
        theme.dress(self._dot, "caption")
        self.act = QPushButton(self)
        theme.dress(self.act, "link")
        self.act.setAutoDefault(False)
        self.act.clicked.connect(self._on_act_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.text)
        row.addWidget(self._dot)
        row.addWidget(self.act)
        row.addStretch(1)
        for part in (self._dot, self.act):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self.show_records(can_go_back=False)

    def show_draft(self, at: datetime) -> None:
        """Say that what was typed is kept, and since when."""
        words = {"time": labels.moment_text(at, datetime.now(UTC))}
        self._show(forms.say_title("Draft of {time}", words), forms.say_button("Start over"), has_draft=True)

    def show_records(self, *, can_go_back: bool) -> None:
        """Say that the records filled the form in; with a draft just left there is a way back to it."""
        act = forms.say_button("Back to the draft") if can_go_back else ""
        self._show(forms.say_title("Filled in from the records"), act, has_draft=False)

    def _show(self, text: str, act: str, *, has_draft: bool) -> None:
        self._has_draft = has_draft
        self.text.setText(text)
        self.act.setText(act)
        self.act.setAccessibleName(act)
        self._dot.setVisible(bool(act))
        self.act.setVisible(bool(act))

    def _on_act_clicked(self) -> None:
        if self._has_draft:
            self.start_over_asked.emit()
        else:
            self.draft_asked.emit()
