"""The column at the side of the candidates: saved searches, and facets that edit the query."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ats_desktop.domain.rows.search import Facets
from ats_desktop.domain.search_query import (
    Choice,
    SearchField,
    choices,
    range_of,
    with_range,
    with_value,
    without_field,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.tokens import STAGES, Token
from ats_desktop.gui.widgets.facet_group import FacetGroup
from ats_desktop.gui.widgets.range_histogram import RangeHistogram
from ats_desktop.gui.widgets.saved_search_list import SavedSearchList
from ats_desktop.gui.wording import searches
from ats_desktop.gui.wording.text import say

WIDTH = 238
_RANGES = {"0": (0, 0), "<=15": (None, 15), "<=30": (None, 30), "<=60": (None, 60)}
_DOTS: Mapping[str, Token] = {
    **{kind.value: STAGES[kind] for kind in StageKind if kind in STAGES},
    "none": Token.STAGE_APPLIED,
}


class CandidatesFacets(QFrame):
    """Shows what the query says about each facet, and says how the query reads after a click.

    It keeps no choice of its own. Invariant: what is ticked is what the text of the query asks for.
    """

    query_edited = Signal(object)
    """str: the query as a click has made it"""
    all_skills_wanted = Signal(object)
    """bool: whether every skill is to be counted, or only the most common ones"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "facets")
        self._query = ""
        self.saved = SavedSearchList(self)
        self.groups: dict[SearchField, FacetGroup] = {
            SearchField.STAGE: FacetGroup(say("facets", "Stage"), self),
            SearchField.SKILL: FacetGroup(say("facets", "Skills"), self, shows_absent=False),
            SearchField.NOTICE: FacetGroup(say("facets", "Notice period"), self),
            SearchField.CITY: FacetGroup(say("facets", "City"), self, shown=5),
            SearchField.SOURCE: FacetGroup(say("facets", "Source"), self, shown=5),
            SearchField.TAG: FacetGroup(say("facets", "Tags"), self, shown=5),
        }
        self.groups[SearchField.SKILL].more_text = searches.more_skills
        self.groups[SearchField.SKILL].fewer_text = searches.fewer_skills
        self.groups[SearchField.STAGE].label_of = searches.stage
        self.groups[SearchField.NOTICE].label_of = searches.notice
        for field, group in self.groups.items():
            group.chosen.connect(lambda chosen, field=field: self._on_chosen(field, *chosen))
            group.cleared.connect(lambda field=field: self._on_cleared(field))
        self.skill_box = QLineEdit(self)
        self.skill_box.setPlaceholderText(say("facets", "Find a skill"))
        self.skill_box.setAccessibleName(say("facets", "Find a skill"))
        self.skill_box.textChanged.connect(self.groups[SearchField.SKILL].filter)
        self.skill_box.returnPressed.connect(self._on_skill_entered)
        self.groups[SearchField.SKILL].unfolded.connect(self._on_skills_unfolded)
        self.years = QWidget(self)
        words = (say("facets", "Years of experience"), say("facets", "0 years"), "12+")
        self.experience = RangeHistogram(*words, self.years)
        self.experience.range_chosen.connect(self._on_range_chosen)
        self._arrange()
        theme.current().changed.connect(self._fit)
        self._fit()

    def show_query(self, query: str) -> None:
        """Show what a query says about each facet."""
        self._query = query
        self.saved.show_query(query)
        for field, group in self.groups.items():
            group.show_choices(choices(query, field))
        self.experience.show_range(range_of(query, SearchField.EXP))

    def show_facets(self, facets: Facets) -> None:
        """Show what the people who were found have."""
        groups = self.groups
        groups[SearchField.STAGE].show_values(facets.stages, _DOTS)
        groups[SearchField.SKILL].show_values(facets.skills, total=facets.skills_total)
        groups[SearchField.NOTICE].show_values(facets.notice)
        groups[SearchField.CITY].show_values(facets.cities)
        groups[SearchField.SOURCE].show_values(facets.sources)
        groups[SearchField.TAG].show_values(facets.tags)
        self.years.setVisible(bool(facets.years))
        self.experience.show_counts([each.count for each in facets.years])
        self.experience.show_range(range_of(self._query, SearchField.EXP))

    def _fit(self) -> None:
        self.setFixedWidth(theme.current().px(WIDTH))

    def _arrange_years(self) -> None:
        line = QFrame(self.years)
        theme.dress(line, "line")
        heading = QLabel(say("facets", "Experience"), self.years)
        theme.dress(heading, "heading")
        column = QVBoxLayout(self.years)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        column.addWidget(line)
        column.addWidget(heading)
        column.addWidget(self.experience)
        self.years.hide()

    def _arrange(self) -> None:
        look = theme.current()
        self._arrange_years()
        inside = QWidget(self)
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(16), look.px(14), look.px(12), look.px(16))
        column.setSpacing(look.px(10))
        column.addWidget(self.saved)
        groups = self.groups
        column.addWidget(groups[SearchField.STAGE])
        column.addWidget(groups[SearchField.SKILL])
        groups[SearchField.SKILL].add_foot(self.skill_box)
        column.addWidget(self.years)
        for field in (SearchField.NOTICE, SearchField.CITY, SearchField.SOURCE, SearchField.TAG):
            column.addWidget(groups[field])
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _on_chosen(self, field: SearchField, value: str, choice: Choice) -> None:
        limits = _RANGES.get(value) if field is SearchField.NOTICE else None
        if limits is not None and choice is Choice.INCLUDED:
            # Periods hold each other, so that only one of them is asked for.
            self.query_edited.emit(with_range(self._query, field, *limits))
        else:
            self.query_edited.emit(with_value(self._query, field, value, choice))

    def _on_cleared(self, field: SearchField) -> None:
        query = self._query
        # Skills are asked for by plain words too; words that are no skills stay.
        for value in self.groups[field].chosen_values():
            query = with_value(query, field, value, Choice.NONE)
        self.query_edited.emit(without_field(query, field))

    def _on_range_chosen(self, limits: tuple[int | None, int | None]) -> None:
        self.query_edited.emit(with_range(self._query, SearchField.EXP, *limits))

    def _on_skill_entered(self) -> None:
        """Ask for the one skill that is left, else for what is typed."""
        group, typed = self.groups[SearchField.SKILL], self.skill_box.text().strip()
        if typed:
            offered = [row.value for row in group.rows if not row.isHidden()]
            self.skill_box.clear()
            value = offered[0] if len(offered) == 1 else typed
            self.query_edited.emit(with_value(self._query, SearchField.SKILL, value, Choice.INCLUDED))

    def _on_skills_unfolded(self, is_whole: bool) -> None:
        self.skill_box.clear()
        if is_whole:
            self.skill_box.setFocus()
        self.all_skills_wanted.emit(is_whole)
