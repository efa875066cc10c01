"""The sheet that asks before people are erased for good."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs import reject_first
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.operations import erasing
from ats_desktop.gui.wording.text import counted, listed, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.erasing import ErasePreview
    from ats_desktop.services.changes import Changes

_BUTTON_ROOM = 260


class EraseDialog(FormDialog):
    """Says what goes for good; its button repeats the act, Cancel has the focus.

    Whoever is still on a job is not erased: one person's applications can be ended from here.
    """

    def __init__(self, context: WindowContext, candidate_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(say("erase", "Erase for good"), say("erase", "Erase"), parent, width=520)
        self._context = context
        self._keys = tuple(candidate_ids)
        self._names: tuple[str, ...] = ()
        self.goes = QLabel(self.body)
        self.stays = QLabel(self.body)
        self.final = QLabel(say("erase", "This cannot be undone, nor anything done before it."), self.body)
        self.backups = QCheckBox(self.body)
        self.copies = QLabel(self.body)
        self.reject_button = QPushButton(say("erase", "Reject first…"), self.body)
        self._lay_out()
        self.submit_button.setProperty("role", "danger-primary")
        self.submit_button.setDefault(False)
        self.submit_button.setAutoDefault(False)
        self.submit_button.setEnabled(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self.reject_button.clicked.connect(self._on_reject_clicked)
        self._read()

    @override
    def submit(self) -> None:
        self.set_busy(True)
        erasing.erase(
            self._context,
            self._keys,
            self._names,
            with_backups=self.backups.isChecked() and not self.backups.isHidden(),
            initiator=self,
            on_done=self._on_erased,
            on_failed=self.show_failure,
        )

    @override
    def begin(self) -> None:
        super().begin()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        erasing.preview(
            self._context,
            self._keys,
            on_done=self._on_read,
            on_failed=self._on_unreadable,
            parent=self,
        )

    def _on_read(self, preview: "ErasePreview") -> None:
        self._names = preview.names
        who, held = listed(list(preview.names)), preview.held
        self.set_title(say("erase", "Erase {who} for good", {"who": who}))
        parts = [
            say("erase", "name and contacts"),
            *([counted(held.files, "file", "files")] if held.files else []),
            *([counted(held.notes, "note", "notes")] if held.notes else []),
            *([counted(held.papers, "paper", "papers")] if held.papers else []),
            *([counted(held.shortlists, "kept shortlist", "kept shortlists")] if held.shortlists else []),
        ]
        self.goes.setText(say("erase", "Gone for good: {parts}.", {"parts": ", ".join(parts)}))
        self.backups.setVisible(preview.backups > 0)
        older = counted(preview.backups, "older backup", "older backups")
        self.backups.setText(
            say("erase", "Remove {backups} as well. A new one is made first.", {"backups": older})
        )
        self._show_act(preview)
        self.fit()

    def _show_act(self, preview: "ErasePreview") -> None:
        count = preview.held.open_applications
        is_free = count == 0
        self.submit_button.setEnabled(is_free)
        self.reject_button.setVisible(not is_free and len(self._keys) == 1)
        self.bar.say("")
        if not is_free:
            jobs = counted(count, "job", "jobs")
            self.bar.say(say("erase", "Still on {jobs}. Reject or withdraw there first.", {"jobs": jobs}))
        text = say("erase", "Erase {who}", {"who": listed(list(preview.names))})
        room = theme.current().px(_BUTTON_ROOM)
        metrics = self.submit_button.fontMetrics()
        self.submit_button.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room))
        self.submit_button.setToolTip(text)
        self.submit_button.setAccessibleName(text)

    def _on_unreadable(self, error: Exception) -> None:
        self.show_failure(error)
        self.submit_button.setEnabled(False)

    def _on_reject_clicked(self) -> None:
        reject_first.open_for(self._context, self._keys[0], self, self._read)

    def _on_erased(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()

    def _lay_out(self) -> None:
        look = theme.current()
        card = QFrame(self.body)
        theme.dress(card, "well")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        inside.setSpacing(look.px(4))
        for label, role in ((self.goes, "strong"), (self.final, "secondary-text")):
            theme.dress(label, role)
            label.setWordWrap(True)
            inside.addWidget(label)
        self.stays.setText(
            say(
                "erase",
                "Only a number stays, such as “Erased 17”, so that reports still add up. An import does not "
                "bring the person back.",
            )
        )
        self.copies.setText(
            say(
                "erase",
                "Backups made before still hold the person; after restoring one the person is erased again. "
                "Files that were handed out cannot be called back.",
            )
        )
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(card)
        for label in (self.stays, self.copies):
            theme.dress(label, "secondary-text")
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.backups)
        theme.dress(self.reject_button, "secondary")
        self.reject_button.hide()
        self.backups.hide()
        column.addWidget(self.reject_button, 0, Qt.AlignmentFlag.AlignLeading)
