"""The panel's tab of what is known about a candidate, against the brief."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.ranking import FitScore
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import CandidateDetail, TimelineRow
from ats_desktop.domain.rows.merging import DuplicateRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import candidates
from ats_desktop.gui.widgets.chip_flow import ChipFlow
from ats_desktop.gui.widgets.duplicate_bar import DuplicateBar
from ats_desktop.gui.widgets.fact_grid import INSET, FactGrid
from ats_desktop.gui.widgets.note_cards import NoteCards
from ats_desktop.gui.widgets.score_lines import ScoreLine, ScoreLines
from ats_desktop.gui.widgets.skill_list import SkillList, compare
from ats_desktop.gui.widgets.skill_offers import SkillOffers
from ats_desktop.gui.wording import cells, errors, people
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from ats_desktop.errors import UserError
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes


class ProfileTab(QScrollArea):
    """A likely duplicate, facts that are edited where they stand, scores, skills, tags, work and notes."""

    skills_wanted = Signal()
    """Open the dialog of skills."""
    background_wanted = Signal()
    """Open the dialog of work and education."""
    tag_wanted = Signal()
    """Open the dialog of tags."""
    score_wanted = Signal()
    """Say how the score adds up."""
    compare_wanted = Signal(object)
    """str: the key of the record that may be the same person."""
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
        inside = self._inside = QWidget(self)
        theme.dress(inside, "scrolled")
        look = theme.current()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(look.px(16) - INSET, look.px(16), look.px(16) - INSET, look.px(16))
        self._column.setSpacing(look.px(12))
        self.setWidget(inside)
        self.duplicate = DuplicateBar(inside)
        self.do_not_contact = QLabel(say("panel", "Not to be contacted"), inside)
        theme.dress(self.do_not_contact, "pill-bad")
        self.former = self._label("caption")
        self.grid = FactGrid(inside)
        self.facts = self.grid.fields
        self.scores = ScoreLines(inside)
        self._score_part = QWidget(inside)
        self._asked = self._label("caption")
        self.skills = SkillList(inside)
        self.offers = SkillOffers(inside)
        self.tags = ChipFlow(say("panel", "Tags"), inside)
        self._no_tags = self._label("caption")
        self._work = self._label("secondary-text")
        self.notes = NoteCards(inside)
        self._build()
        self.duplicate.compare_wanted.connect(self.compare_wanted)
        self.grid.edited.connect(self._on_edited)
        self.offers.add_wanted.connect(lambda word: self._judge(lambda services: services.skills.add(word)))
        self.offers.ignore_wanted.connect(
            lambda word: self._judge(lambda services: services.skills.ignore([word]))
        )

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def show_person(
        self,
        person: CandidateDetail,
        job: JobDetail | None,
        timeline: tuple[TimelineRow, ...],
    ) -> None:
        """Show a person, beside the brief of the job that is looked at."""
        if self._person is None or person.id != self._person.id:
            self.verticalScrollBar().setValue(0)
        self._person = person
        self.do_not_contact.setVisible(person.do_not_contact)
        self.grid.show_person(person, job)
        self._work.setText(
            people.breakable(_work(person)) or say("panel", "No work history was read from the CV.")
        )
        self.notes.show_timeline(timeline)

    def show_fit(self, person: CandidateDetail, job: JobDetail | None, fit: FitScore | None) -> None:
        """Show how a person fits the brief, and the skills against it."""
        requirements = job.brief.requirements if job is not None else ()
        lines = compare(person.skills, requirements, fit)
        self.skills.show_lines(lines)
        must = sum(1 for line in lines if line.is_required)
        met = sum(1 for line in lines if line.is_required and not line.is_missing)
        words = {"met": met, "must": must}
        self._asked.setText(say("panel", "{met} of {must} required found", words) if must else "")
        self._score_part.setVisible(fit is not None and fit.total is not None)
        if fit is not None:
            match = ScoreLine(say("scores", "CV match"), fit.total, people.found_required(fit))
            self.scores.show_lines((match,))

    def show_duplicates(self, found: tuple[DuplicateRow, ...]) -> None:
        """Warn of records that may be the same person."""
        self.duplicate.show_duplicates(found)

    def show_former_names(self, names: tuple[str, ...]) -> None:
        """Say under which other names the person was known before records were merged."""
        self.former.setVisible(bool(names))
        self.former.setText(say("panel", "Also known as {names}", {"names": ", ".join(names)}))

    def show_tags(self, names: tuple[str, ...]) -> None:
        """Show the words on the person."""
        self.tags.show_words(names)
        self.tags.setVisible(bool(names))
        self._no_tags.setVisible(not names)

    def show_unknown_skills(self, words: tuple[str, ...]) -> None:
        """Offer words of the CV that no skill is called by."""
        self.offers.show_words(words)

    def leave_fact(self) -> None:
        """Save the fact that is being edited."""
        self.grid.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # However long a word is, nothing stands beyond the edge.
        self._inside.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)

    def _build(self) -> None:
        look = theme.current()
        column = self._inset()
        column.addWidget(self.duplicate)
        column.addWidget(self.do_not_contact, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.former)
        self._column.addWidget(self.grid)
        column = self._inset()
        score_column = QVBoxLayout(self._score_part)
        score_column.setContentsMargins(0, 0, 0, 0)
        score_column.setSpacing(look.px(4))
        score_column.addWidget(self._line())
        score_column.addSpacing(look.px(8))
        adds_up = self._link(say("panel", "How this adds up"))
        adds_up.clicked.connect(self.score_wanted)
        score_column.addLayout(self._head(say("panel", "Scores"), adds_up))
        score_column.addWidget(self.scores)
        column.addWidget(self._score_part)
        column.addWidget(self._line())
        edit = self._link(say("panel", "Edit"))
        edit.setAccessibleName(say("panel", "Edit skills"))
        edit.clicked.connect(self.skills_wanted)
        column.addLayout(self._head(say("panel", "Skills"), edit, self._asked))
        column.addWidget(self.skills)
        column.addWidget(self.offers)
        column.addWidget(self._line())
        tag = self._link(say("panel", "Edit"))
        tag.setAccessibleName(say("panel", "Edit tags"))
        tag.clicked.connect(self.tag_wanted)
        column.addLayout(self._head(say("panel", "Tags"), tag))
        column.addWidget(self.tags)
        self._no_tags.setText(say("panel", "No tags yet. Press T to add one."))
        column.addWidget(self._no_tags)
        column.addWidget(self._line())
        background = self._link(say("panel", "Edit"))
        background.setAccessibleName(say("panel", "Edit work and education"))
        background.clicked.connect(self.background_wanted)
        column.addLayout(self._head(say("panel", "Work"), background))
        column.addWidget(self._work)
        column.addWidget(self._line())
        column.addWidget(self.notes)
        self._column.addStretch(1)

    def _inset(self) -> QVBoxLayout:
        """Begin a part whose texts line up with those of the facts above or below it."""
        part = QVBoxLayout()
        part.setContentsMargins(INSET, 0, INSET, 0)
        part.setSpacing(self._column.spacing())
        self._column.addLayout(part)
        return part

    def _head(self, title: str, link: QPushButton | None = None, beside: QLabel | None = None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(8))
        heading = QLabel(title, self)
        theme.dress(heading, "heading")
        row.addWidget(heading)
        if beside is not None:
            beside.setWordWrap(False)
            row.addWidget(beside)
        row.addStretch(1)
        if link is not None:
            row.addWidget(link)
        return row

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        theme.dress(label, role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text, self)
        theme.dress(link, "link")
        return link

    def _line(self) -> QFrame:
        line = QFrame(self)
        theme.dress(line, "line")
        return line

    def _on_edited(self, field: str, value: object) -> None:
        person, context = self._person, self._context
        if person is None or context is None:
            return

        def failed(error: Exception) -> None:
            said = errors.sentence(error) if _is_about_value(error) else ""
            self.grid.take_back(field, said)
            if not said:
                context.fail(error)

        candidates.edit(
            context,
            person.id,
            {field: value},
            initiator=self,
            on_done=self._on_saved,
            on_failed=failed,
        )

    def _judge(self, act: "Callable[[Services], Changes]") -> None:
        """Do what the user says of a word of the CV."""
        if self._context is not None:
            self._context.perform(act, initiator=self, on_done=self._on_saved)

    def _on_saved(self, _: "Changes") -> None:
        self.saved.emit()


def _is_about_value(error: "Exception | UserError") -> bool:
    return getattr(error, "code", "") == "name_missing"


def _work(person: CandidateDetail) -> str:
    lines = []
    for row in person.employments:
        what = ", ".join(part for part in (row.title, row.company) if part)
        until = cells.month(row.ended) if row.ended is not None else say("panel", "now")
        words = {"start": cells.month(row.started), "end": until}
        when = say("panel", "{start} – {end}", words) if row.started else ""
        lines.append(" · ".join(part for part in (what, when) if part))
    return "\n".join(lines)
