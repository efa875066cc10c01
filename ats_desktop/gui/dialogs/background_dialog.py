"""The dialog of a person's work and education."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.widgets.background_editor import EducationsEditor, EmploymentsEditor
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.wording import forms

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes


class BackgroundDialog(FormDialog):
    """The jobs and degrees of one person; saving replaces them in one act."""

    def __init__(self, context: WindowContext, person: CandidateDetail, parent: QWidget) -> None:
        title = forms.say_title("Work and education of {name}", {"name": person.full_name})
        super().__init__(title, forms.say_button("Save"), parent, width=720)
        self._context = context
        self._candidate_id = person.id
        self.employments = EmploymentsEditor(self.body)
        self.employments_error = ErrorLabel(self.body)
        self.employments_error.setBuddy(self.employments)
        self.educations = EducationsEditor(self.body)
        self.educations_error = ErrorLabel(self.body)
        self.educations_error.setBuddy(self.educations)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, theme.current().px(8), 0)
        column.setSpacing(theme.current().px(8))
        for title, editor, error in (
            (forms.say_title("Work"), self.employments, self.employments_error),
            (forms.say_title("Education"), self.educations, self.educations_error),
        ):
            heading = QLabel(title, self.body)
            theme.dress(heading, "heading")
            column.addWidget(heading)
            column.addWidget(editor)
            column.addWidget(error)
        column.addStretch(1)
        self.employments.show_rows(person.employments)
        self.educations.show_rows(person.educations)
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        found: list[Mistake] = []
        if any(line.has_mistake() for line in self.employments.lines()):
            found.append((self.employments_error, forms.mistake("month_wrong")))
        if any(line.has_mistake() for line in self.educations.lines()):
            found.append((self.educations_error, forms.mistake("year_wrong")))
        return found

    @override
    def submit(self) -> None:
        self.set_busy(True)
        fields: dict[str, object] = {
            "employments": tuple(line.row() for line in self.employments.lines()),
            "educations": tuple(line.row() for line in self.educations.lines()),
        }
        candidates.edit(
            self._context,
            self._candidate_id,
            fields,
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()
