"""The panel's tab of what is known about a candidate, against the brief."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import ApplicationRow, CandidateDetail, TimelineRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.widgets.fact_field import FactField
from ats_desktop.gui.widgets.number_field import read_number
from ats_desktop.gui.widgets.skill_list import SkillList, compare
from ats_desktop.gui.wording import cells, labels
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

FACTS: tuple[tuple[str, str], ...] = (
    ("phones", "Phone"),
    ("emails", "Email"),
    ("notice_days", "Notice period"),
    ("pay_expected", "Expected salary"),
    ("pay_now", "Current salary"),
    ("city", "City"),
    ("headline", "Headline"),
    ("total_years", "Years of experience"),
    ("source", "Source"),
)
"""Editable facts by the name of their field, in reading order."""

_CONTACTS = {"phones": "phone", "emails": "email"}
_WHOLE = {"notice_days", "pay_expected", "pay_now"}
_MOST_NOTES = 5


class ProfileTab(QScrollArea):
    """Facts that are edited where they stand, the fit with the brief, skills, work, and notes."""

    edit_wanted = Signal()
    """Open the dialog with every field."""
    saved = Signal()
    """A fact was kept: what is shown of the person is to be read again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: WindowContext | None = None
        self._person: CandidateDetail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        inside.setProperty("role", "scrolled")
        look = theme.current()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16))
        self._column.setSpacing(look.px(12))
        self.setWidget(inside)
        self.facts = {field: FactField(field, say("facts", name), inside) for field, name in FACTS}
        self._education = self._label("plain")
        self._fit = self._label("strong")
        self._asked = self._label("caption")
        self.skills = SkillList(inside)
        self._work = self._label("secondary-text")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(look.px(8))
        self._build()

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def show_person(
        self,
        person: CandidateDetail,
        application: ApplicationRow | None,
        job: JobDetail | None,
        timeline: tuple[TimelineRow, ...],
    ) -> None:
        """Show a person, beside the brief of the job that is looked at."""
        if self._person is None or person.id != self._person.id:
            self.verticalScrollBar().setValue(0)
        self._person = person
        for field, (shown, typed) in _fact_texts(person, job).items():
            self.facts[field].show_fact(shown, typed)
        self._education.setText(_education(person) or "–")
        requirements = job.brief.requirements if job is not None else ()
        lines = compare(person.skills, requirements)
        self.skills.show_lines(lines)
        must = sum(1 for line in lines if line.is_required)
        met = sum(1 for line in lines if line.is_required and not line.is_missing)
        words = {"met": met, "must": must}
        self._asked.setText(say("panel", "{met} of {must} required found", words) if must else "")
        self._fit.setVisible(application is not None)
        self._work.setText(_work(person) or say("panel", "No work history was read from the CV."))
        self._show_notes(timeline)

    def take_back(self) -> bool:
        """Bring back the value of the fact that is being edited; False when none is."""
        for fact in self.facts.values():
            if fact.hasFocus() and fact.isModified():
                fact.take_back()
                return True
        return False

    def _build(self) -> None:
        look = theme.current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (field, name) in enumerate(FACTS):
            fact = self.facts[field]
            fact.changed.connect(self.save_fact)
            grid.addLayout(self._cell(say("facts", name), fact), place // 2, place % 2)
        last = len(FACTS)
        grid.addLayout(self._cell(say("facts", "Education"), self._education), last // 2, last % 2)
        self._column.addLayout(grid)
        self._column.addWidget(self._line())
        skills = QHBoxLayout()
        skills.setSpacing(look.px(8))
        skills.addWidget(self._heading(say("panel", "Skills")))
        skills.addWidget(self._asked)
        skills.addStretch(1)
        edit = QPushButton(say("panel", "Edit"), self)
        edit.setProperty("role", "link")
        edit.setToolTip(say("panel", "Edit all fields of this candidate"))
        edit.clicked.connect(self.edit_wanted)
        skills.addWidget(edit)
        self._column.addLayout(skills)
        self._column.addWidget(self.skills)
        self._column.addWidget(self._line())
        self._column.addWidget(self._heading(say("panel", "Work")))
        self._column.addWidget(self._work)
        self._column.addWidget(self._line())
        self._column.addLayout(self._notes)
        self._column.addStretch(1)
        self._fit.hide()

    def _cell(self, name: str, value: QWidget) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(0)
        caption = self._label("caption")
        caption.setText(name)
        if isinstance(value, FactField):
            caption.setBuddy(value)
        cell.addWidget(caption)
        cell.addWidget(value)
        return cell

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, self)
        heading.setProperty("role", "heading")
        return heading

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setProperty("role", "line")
        return line

    def _show_notes(self, timeline: tuple[TimelineRow, ...]) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now = datetime.now(UTC)
        notes = [row for row in timeline if row.kind == "note" and not row.was_undone]
        for row in notes[:_MOST_NOTES]:
            self._notes.addWidget(self._note(row, now))
        if not notes:
            empty = self._label("caption")
            empty.setText(say("panel", "No notes yet. Press N to write one."))
            self._notes.addWidget(empty)

    def _note(self, row: TimelineRow, now: datetime) -> QFrame:
        look = theme.current()
        card = QFrame(self)
        card.setProperty("role", "well")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        column.setSpacing(look.px(4))
        head = QHBoxLayout()
        head.addWidget(self._heading(say("panel", "Note")))
        head.addStretch(1)
        when = self._label("caption")
        when.setWordWrap(False)
        written = labels.moment_text(row.at, now)
        when.setText(f"{row.actor}, {written}" if row.actor else written)
        head.addWidget(when)
        column.addLayout(head)
        body = self._label("secondary-text")
        body.setText(row.note)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(body)
        return card

    def save_fact(self, field: str, text: str) -> None:
        """Keep one fact as typed; what cannot be kept is taken back and said."""
        person, context = self._person, self._context
        if person is None or context is None:
            return
        try:
            value = _read_fact(person, field, text)
        except ValueError:
            self.facts[field].take_back()
            context.toast(say("facts", "“{text}” is not a number. The old value is kept.", {"text": text}))
            return

        def failed(error: Exception) -> None:
            self.facts[field].take_back()
            context.fail(error)

        candidates.edit(
            context,
            person.id,
            {field: value},
            initiator=self,
            on_done=self._on_saved,
            on_failed=failed,
        )

    def _on_saved(self, _: "Changes") -> None:
        self.saved.emit()


def _fact_texts(person: CandidateDetail, job: JobDetail | None) -> dict[str, tuple[str, str]]:
    """Return for each fact how it is shown and how it is typed."""
    expected = cells.pay(person.pay_expected, person.currency)
    if expected and job is not None and (asked := labels.pay_range(job.pay_min, job.pay_max, "", "")):
        words = {"pay": expected, "range": asked.split(" a ")[0].strip()}
        expected = say("facts", "{pay} (brief: {range})", words)
    numbers = {
        "notice_days": (cells.notice(person.notice_days), person.notice_days),
        "pay_expected": (expected, person.pay_expected),
        "pay_now": (cells.pay(person.pay_now, person.currency), person.pay_now),
        "total_years": (cells.years(person.total_years), person.total_years),
    }
    texts = {
        "phones": person.contact("phone"),
        "emails": person.contact("email"),
        "city": person.city,
        "headline": person.headline,
        "source": person.source,
    }
    shown = {field: (text, text) for field, text in texts.items()}
    for field, (text, number) in numbers.items():
        shown[field] = (text, "" if number is None else labels.number(number))
    return shown


def _read_fact(person: CandidateDetail, field: str, text: str) -> object:
    """Return what was typed as the field's value; ValueError when it is no number where one is wanted."""
    if field in _CONTACTS:
        kind = _CONTACTS[field]
        first = person.contact(kind)
        kept = [point.value for point in person.contacts if point.kind == kind and point.value != first]
        return tuple(([text] if text else []) + kept)
    if field not in _WHOLE and field != "total_years":
        return text
    if not text:
        return None
    number = read_number(text)
    if number is None:
        raise ValueError(field)
    return round(number) if field in _WHOLE else number


def _education(person: CandidateDetail) -> str:
    if not person.educations:
        return ""
    best = max(person.educations, key=lambda row: row.level.rank if row.level is not None else -1)
    parts = (best.degree, best.institution, str(best.year) if best.year else "")
    return ", ".join(part for part in parts if part)


def _work(person: CandidateDetail) -> str:
    lines = []
    for row in person.employments:
        what = ", ".join(part for part in (row.title, row.company) if part)
        until = cells.month(row.ended) if row.ended is not None else say("panel", "now")
        when = f"{cells.month(row.started)} – {until}" if row.started else ""
        lines.append(" · ".join(part for part in (what, when) if part))
    return "\n".join(lines)
