"""The facts of a candidate beside the brief, each edited where it stands."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.fact_field import FactField
from ats_desktop.gui.widgets.number_field import read_number
from ats_desktop.gui.wording import cells, forms, labels, people
from ats_desktop.gui.wording.text import say

FACTS: tuple[tuple[str, str], ...] = (
    ("phones", "Phone"),
    ("emails", "Email"),
    ("notice_days", "Notice period"),
    ("pay_expected", "Expected salary"),
    ("pay_now", "Current salary"),
    ("city", "Works"),
    ("source", "Source"),
    ("education", "Education"),
    ("headline", "Headline"),
    ("total_years", "Years of experience"),
)
"""Facts by the name of their field, in reading order; education alone is only shown."""

_TWO_COLUMNS = 330
"""Width in pixels at 100 % from which on facts stand in two columns."""
INSET = 5
"""Pixels between the edge of a fact and its text: what stands with the grid is set in by as much."""

_CONTACTS = {"phones": "phone", "emails": "email"}
_WHOLE = {"notice_days", "pay_expected", "pay_now"}


@dataclass(frozen=True)
class _Fact:
    """How a fact is shown, and what stands in its field while it is edited."""

    shown: str
    typed: str
    tone: str = ""


class FactGrid(QWidget):
    """Facts in columns. A fact saves when it is left, Esc restores it, a mistake is said under it.

    Invariant: what is saved belongs to the person who is shown.
    """

    edited = Signal(object, object)
    """str, object: a field of the candidate and its new value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: CandidateDetail | None = None
        self.fields: dict[str, FactField] = {}
        self.errors: dict[str, ErrorLabel] = {}
        self.education = QLabel(self)
        theme.dress(self.education, "plain")
        self.education.setContentsMargins(INSET, 0, INSET, 0)
        self.education.setWordWrap(True)
        self.education.setTextFormat(Qt.TextFormat.PlainText)
        look = theme.current()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(8))
        self._cells = [self._cell(field, say("facts", name)) for field, name in FACTS]
        self._arrange(2)

    def show_person(self, person: CandidateDetail, job: JobDetail | None) -> None:
        """Show a person's facts beside what a job asks for."""
        is_other = self._person is None or person.id != self._person.id
        self._person = person
        facts = _facts(person, job)
        for name, field in self.fields.items():
            if is_other and field.is_wrong:
                field.take_back()
            fact = facts[name]
            field.show_fact(fact.shown, fact.typed)
            field.set_tone(fact.tone)
        self.education.setText(people.breakable(_education(person)) or "–")

    def leave(self) -> None:
        """Save the fact that is being edited, as if it were left."""
        for field in self.fields.values():
            if field.hasFocus():
                field.clearFocus()

    def take_back(self, name: str, sentence: str = "") -> None:
        """Bring the old value of a fact back, or keep what is typed and say what is wrong with it."""
        if sentence:
            self.errors[name].show_error(sentence)
        else:
            self.fields[name].take_back()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= theme.current().px(_TWO_COLUMNS) else 1)

    def _arrange(self, columns: int) -> None:
        """Put the cells into one or two columns of equal width."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _cell(self, name: str, title: str) -> QWidget:
        holder = QWidget(self)
        cell = QVBoxLayout(holder)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(0)
        caption = QLabel(title, self)
        theme.dress(caption, "caption")
        caption.setContentsMargins(INSET, 0, INSET, 0)
        cell.addWidget(caption)
        if name == "education":
            cell.addWidget(self.education)
            cell.addStretch(1)
            return holder
        field = FactField(name, title, self)
        error = ErrorLabel(self)
        error.setBuddy(field)
        caption.setBuddy(field)
        field.changed.connect(self._on_changed)
        field.taken_back.connect(self._on_taken_back)
        self.fields[name], self.errors[name] = field, error
        cell.addWidget(field)
        cell.addWidget(error)
        cell.addStretch(1)
        return holder

    def _on_changed(self, name: str, text: str) -> None:
        person = self._person
        if person is None:
            return
        try:
            value = _read(person, name, text)
        except ValueError as mistake:
            self.errors[name].show_error(str(mistake))
            return
        self.errors[name].show_error("")
        self.edited.emit(name, value)

    def _on_taken_back(self, name: str) -> None:
        self.errors[name].show_error("")


def _facts(person: CandidateDetail, job: JobDetail | None) -> dict[str, _Fact]:
    expected = cells.pay(person.pay_expected, person.currency)
    if expected and job is not None and (asked := labels.pay_span(job.pay_min, job.pay_max)):
        expected = say("facts", "{pay} (brief: {range})", {"pay": expected, "range": asked})
    source = person.source
    if source:
        day = labels.date_text(person.created_at.astimezone().date())
        source = say("facts", "{source}, {day}", {"source": source, "day": day})
    where = ", ".join(part for part in (person.city, people.works(person.work_mode)) if part)
    texts = {
        "phones": (person.contact("phone"), person.contact("phone")),
        "emails": (person.contact("email"), person.contact("email")),
        "city": (where, person.city),
        "headline": (person.headline, person.headline),
        "source": (source, person.source),
    }
    numbers = {
        "notice_days": (cells.notice(person.notice_days), person.notice_days),
        "pay_expected": (expected, person.pay_expected),
        "pay_now": (cells.pay(person.pay_now, person.currency), person.pay_now),
        "total_years": (cells.years(person.total_years), person.total_years),
    }
    found = {name: _Fact(*pair) for name, pair in texts.items()}
    for name, (text, number) in numbers.items():
        tone = "ok" if name == "notice_days" and number == 0 else ""
        found[name] = _Fact(text, "" if number is None else labels.number(number), tone)
    return found


def _read(person: CandidateDetail, name: str, text: str) -> object:
    """Return what was typed as the field's value; ValueError with a sentence when it cannot be one."""
    if name in _CONTACTS:
        kind = _CONTACTS[name]
        if kind == "email" and text and ("@" not in text.strip("@") or " " in text):
            raise ValueError(forms.mistake("email_wrong", {"value": text}))
        first = person.contact(kind)
        kept = [point.value for point in person.contacts if point.kind == kind and point.value != first]
        return tuple(([text] if text else []) + kept)
    if name not in _WHOLE and name != "total_years":
        return text
    if not text:
        return None
    number = read_number(text)
    if number is None or number < 0:
        raise ValueError(forms.mistake("not_a_number"))
    return round(number) if name in _WHOLE else number


def _education(person: CandidateDetail) -> str:
    if not person.educations:
        return ""
    best = max(person.educations, key=lambda row: row.level.rank if row.level is not None else -1)
    parts = (best.degree, best.institution, str(best.year) if best.year else "")
    return ", ".join(part for part in parts if part)
