"""The dialog that puts two people side by side and makes one of them (R13)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.merging import FieldPair
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.rows.merging import Comparison
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.operations import merging
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elided_choice import ElidedChoice
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.wording import forms, labels, people
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_LONGEST = 240
"""Letters of a text that wraps."""


def open_for(context: WindowContext, candidate_id: str, other_id: str | None, parent: QWidget) -> None:
    """Compare two people, asking for the other one where none is given."""
    if other_id is not None:
        CompareDialog(context, candidate_id, other_id, parent).open()
        return
    from ats_desktop.gui.dialogs.person_dialog import PersonDialog

    asked = PersonDialog(context, candidate_id, parent)
    asked.chosen.connect(lambda key: CompareDialog(context, candidate_id, key, parent).open())
    asked.open()


class CompareDialog(FormDialog):
    """Two records field by field. Where both say something else, one is chosen; the rest unites by itself.

    The left record stays; ``swap`` changes sides. Nothing is written before the button, and one undo makes
    two people of them again.
    """

    merged = Signal(object)
    """str: the key of the person who stays."""

    def __init__(self, context: WindowContext, kept_id: str, other_id: str, parent: QWidget) -> None:
        super().__init__(
            forms.say_title("Are these the same person?"), forms.say_button("Merge"), parent, width=860
        )
        self._context = context
        self._keys = (kept_id, other_id)
        self._comparison: Comparison | None = None
        self.choices: dict[str, QButtonGroup] = {}
        look = theme.current()
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, look.px(8), 0)
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnMinimumWidth(0, look.px(120))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.swap = QPushButton(icon("redo-2", Token.TEXT2), forms.say_button("Change sides"), self)
        self.swap.setToolTip(forms.say_title("Keep the other record"))
        self.swap.setAutoDefault(False)
        beside_text(self.swap)
        self.swap.clicked.connect(self._on_swap_clicked)
        self.footer.insertWidget(1, self.swap)
        self.hint.setText(forms.say_title("Undo makes two people of them again."))
        self._read()

    def taken(self) -> tuple[str, ...]:
        """Return the fields in which the right record's value is chosen."""
        return tuple(field for field, group in self.choices.items() if group.checkedId() == 1)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two records side by side."""
        self._comparison = comparison
        self._clear()
        self.choices = {}
        kept, other = comparison.kept, comparison.other
        self.set_title(self.windowTitle(), people.shared(comparison.shared))
        self.submit_button.setText(forms.say_button("Merge into one person"))
        self._head(0, kept, forms.say_title("Stays"))
        self._head(1, other, forms.say_title("Is merged"))
        row = 2
        for pair in comparison.pairs:
            if people.field_value(pair.field, pair.kept) or people.field_value(pair.field, pair.other):
                self._add_pair(row, pair)
                row += 1
        row = self._add_lists(row, kept, other)
        self._grid.setRowStretch(row, 1)
        for widget in self.body.findChildren(QWidget):
            # A layout leaves room only for what is shown.
            widget.show()
        self.set_busy(False)
        self.fit()
        self.submit_button.setFocus()

    @override
    def submit(self) -> None:
        self.set_busy(True)
        merging.merge(
            self._context,
            *self._keys,
            self.taken(),
            initiator=self,
            on_done=self._on_merged,
            on_failed=self.show_failure,
        )

    def _read(self) -> None:
        self.set_busy(True)
        kept_id, other_id = self._keys
        self._context.worker.submit(
            lambda services: services.merging.compare(kept_id, other_id),
            self.show_comparison,
            self.show_failure,
            self,
        )

    def _head(self, side: int, person: CandidateDetail, word: str) -> None:
        name = ElidedLabel(self.body)
        theme.dress(name, "card-title")
        name.show_text(person.full_name)
        words = {"word": word, "day": labels.date_text(person.created_at.astimezone().date())}
        added = self._label("caption", forms.say_title("{word}. Added {day}", words))
        self._grid.addWidget(name, 0, side + 1)
        self._grid.addWidget(added, 1, side + 1)

    def _add_pair(self, row: int, pair: FieldPair) -> None:
        name = people.field_name(pair.field)
        self._grid.addWidget(self._label("caption", name), row, 0, Qt.AlignmentFlag.AlignTop)
        values = (people.field_value(pair.field, pair.kept), people.field_value(pair.field, pair.other))
        if not pair.is_conflict:
            for side, text in enumerate(values):
                is_filled = side == 0 and not text
                shown = forms.say_title("filled from the right") if is_filled else text
                self._grid.addWidget(self._label("caption" if is_filled else "plain", shown), row, side + 1)
            return
        group = QButtonGroup(self.body)
        for side, text in enumerate(values):
            button = ElidedChoice(" ".join(text.split()), self.body)
            words = {"field": name, "value": text}
            button.setAccessibleName(forms.say_title("{field}: {value}", words))
            group.addButton(button, side)
            self._grid.addWidget(button, row, side + 1)
        group.button(0).setChecked(True)
        self.choices[pair.field] = group

    def _add_lists(self, row: int, kept: CandidateDetail, other: CandidateDetail) -> int:
        edge = QFrame(self.body)
        theme.dress(edge, "line")
        self._grid.addWidget(edge, row, 0, 1, 3)
        texts = [(name, _listed(kept, part), _listed(other, part)) for part, name in _PARTS.items()]
        for name, left, right in texts:
            if not left and not right:
                continue
            row += 1
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self._label("caption", forms.say_title(name)), row, 0, top)
            self._grid.addWidget(self._label("plain", left or "–"), row, 1, top)
            self._grid.addWidget(self._label("plain", right or "–"), row, 2, top)
        row += 1
        note = self._label(
            "caption",
            forms.say_title(
                "Contacts, skills, files, notes and jobs of both are kept. Of two applications on one job "
                "the furthest goes on. The name that is not chosen still finds the person."
            ),
        )
        self._grid.addWidget(note, row, 0, 1, 3)
        return row + 1

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _label(self, role: str, text: str) -> QLabel:
        label = QLabel(self.body)
        theme.dress(label, role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        # One word may be longer than a side is wide.
        label.setMinimumWidth(1)
        label.setText(_short(text))
        label.setToolTip(text if _short(text) != text else "")
        return label

    def _on_swap_clicked(self) -> None:
        self._keys = (self._keys[1], self._keys[0])
        self._read()

    def _on_merged(self, _: "Changes") -> None:
        self.set_busy(False)
        self.merged.emit(self._keys[0])
        self.accept()


_PARTS = {
    "email": "Email",
    "phone": "Phone",
    "link": "Links",
    "skills": "Skills",
    "files": "Files",
    "jobs": "Jobs",
}


def _listed(person: CandidateDetail, part: str) -> str:
    """Return one list of a person as lines, skills as one line."""
    if part == "skills":
        return ", ".join(skill.name for skill in person.skills)
    if part == "files":
        return counted(len(person.attachments), "file", "files") if person.attachments else ""
    if part == "jobs":
        rows = [
            forms.say_title("{job}: {stage}", {"job": row.job_title, "stage": labels.stage_name(row.stage)})
            for row in person.applications
        ]
        return "\n".join(rows)
    return "\n".join(point.value for point in person.contacts if point.kind == part)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
