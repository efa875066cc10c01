"""The dialog of a person's skills."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.candidates import SkillRow
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.skills_editor import SkillsEditor
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class SkillsDialog(FormDialog):
    """All skills of one person with their years; saving replaces them in one act."""

    def __init__(
        self,
        context: WindowContext,
        candidate_id: str,
        name: str,
        skills: Sequence[SkillRow],
        parent: QWidget,
    ) -> None:
        title = forms.say_title("Skills of {name}", {"name": name})
        super().__init__(title, forms.say_button("Save skills"), parent, width=460)
        self._context = context
        self._candidate_id = candidate_id
        self.editor = SkillsEditor(self.body)
        self.error = ErrorLabel(self.body)
        self.error.setBuddy(self.editor)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        column.addWidget(self.error)
        column.addStretch(1)
        self.editor.show_skills(skills)
        self.hint.setText(forms.say_title("What the CV says about a skill stays with it."))
        self.watch()
        context.worker.submit(
            lambda services: services.jobs.skill_names(), self.editor.set_catalogue, context.fail, self
        )

    @override
    def mistakes(self) -> list[Mistake]:
        if self.editor.has_mistake():
            return [(self.error, forms.mistake("not_a_number"))]
        return []

    @override
    def submit(self) -> None:
        self.set_busy(True)
        candidates.edit(
            self._context,
            self._candidate_id,
            {"skills": self.editor.entries()},
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
