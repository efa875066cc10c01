"""What a board can be filtered by: the menu that offers it, and the chips of what is on."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.gui.models.board_filter import BoardFilter, FilterChoices
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_SCORES = (50, 65, 80)
_WAITS = (3, 7, 14, 30)
_NOTICES = (0, 15, 30, 60)
_YEARS: tuple[tuple[float | None, float | None], ...] = (
    (None, 2),
    (2, None),
    (4, None),
    (6, None),
    (10, None),
)


class Chip(NamedTuple):
    """A filter that is on: what it is by, its value, and the filter that is left without it."""

    kind: str
    value: str
    rest: BoardFilter


class Offer(NamedTuple):
    """One entry of the menu: its text, the filter it leads to, and whether it is on now."""

    text: str
    wanted: BoardFilter
    is_on: bool


def chips_of(now: BoardFilter) -> list[Chip]:
    """Give a chip for each field that is filtered by, words excepted: these stand in the box."""
    chips = []
    if now.skills:
        chips.append(Chip(say("filter", "Skill"), ", ".join(now.skills), replace(now, skills=())))
    if now.least_score is not None:
        chips.append(Chip(say("filter", "Score"), _least(now.least_score), replace(now, least_score=None)))
    if now.cities:
        chips.append(Chip(say("filter", "City"), ", ".join(now.cities), replace(now, cities=())))
    if now.most_notice is not None:
        chips.append(Chip(say("filter", "Notice"), _notice(now.most_notice), replace(now, most_notice=None)))
    if now.sources:
        chips.append(Chip(say("filter", "Source"), ", ".join(now.sources), replace(now, sources=())))
    if now.least_years is not None or now.most_years is not None:
        value = labels.year_range(now.least_years, now.most_years)
        rest = replace(now, least_years=None, most_years=None)
        chips.append(Chip(say("filter", "Years"), value, rest))
    if now.least_days is not None:
        value = _least(now.least_days)
        chips.append(Chip(say("filter", "Days in stage"), value, replace(now, least_days=None)))
    if now.steps:
        chips.append(Chip(say("filter", "Next step"), ", ".join(now.steps), replace(now, steps=())))
    return chips


def offers_of(now: BoardFilter, choices: FilterChoices) -> list[tuple[str, list[Offer]]]:
    """Give the groups of the menu with their entries; choosing one that is on takes it away."""
    groups = [
        (say("filter", "Skill"), _several(now, "skills", now.skills, choices.skills)),
        (say("filter", "Score"), [_score(now, score) for score in _SCORES]),
        (say("filter", "City"), _several(now, "cities", now.cities, choices.cities)),
        (say("filter", "Notice"), [_notice_offer(now, days) for days in _NOTICES]),
        (say("filter", "Source"), _several(now, "sources", now.sources, choices.sources)),
        (say("filter", "Years"), [_years_offer(now, low, high) for low, high in _YEARS]),
        (say("filter", "Days in stage"), [_wait_offer(now, days) for days in _WAITS]),
        (say("filter", "Next step"), _several(now, "steps", now.steps, choices.steps)),
    ]
    return [(title, offers) for title, offers in groups if offers]


class FilterMenu(QMenu):
    """The fields of a board's filter as submenus, filled whenever the menu opens."""

    def __init__(
        self,
        parent: QWidget,
        now: Callable[[], BoardFilter],
        choices: Callable[[], FilterChoices],
        choose: Callable[[BoardFilter], None],
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._choices = choices
        self._choose = choose
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)

    def _on_about_to_show(self) -> None:
        self.clear()
        now = self._now()
        for title, offers in offers_of(now, self._choices()):
            group = self.addMenu(title)
            for text, wanted, is_on in offers:
                action = group.addAction(text.replace("&", "&&"))
                action.setData(wanted)
                action.setCheckable(True)
                action.setChecked(is_on)
        self.addSeparator()
        clear = self.addAction(say("filter", "Clear filters"))
        clear.setData(BoardFilter())
        clear.setEnabled(not now.is_empty)

    def _on_triggered(self, action: QAction) -> None:
        wanted = action.data()
        if isinstance(wanted, BoardFilter):
            self._choose(wanted)


def _several(now: BoardFilter, field: str, on: tuple[str, ...], offered: tuple[str, ...]) -> list[Offer]:
    values = [*on, *(value for value in offered if value not in on)]
    offers = []
    for value in values:
        change: dict[str, Any] = {field: _toggled(on, value)}
        offers.append(Offer(value, replace(now, **change), value in on))
    return offers


def _toggled(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(each for each in values if each != value) if value in values else (*values, value)


def _score(now: BoardFilter, score: int) -> Offer:
    is_on = now.least_score == score
    return Offer(_least(score), replace(now, least_score=None if is_on else score), is_on)


def _notice_offer(now: BoardFilter, days: int) -> Offer:
    is_on = now.most_notice == days
    return Offer(_notice(days), replace(now, most_notice=None if is_on else days), is_on)


def _years_offer(now: BoardFilter, low: float | None, high: float | None) -> Offer:
    is_on = (now.least_years, now.most_years) == (low, high)
    wanted = (None, None) if is_on else (low, high)
    return Offer(
        labels.year_range(low, high), replace(now, least_years=wanted[0], most_years=wanted[1]), is_on
    )


def _wait_offer(now: BoardFilter, days: int) -> Offer:
    is_on = now.least_days == days
    return Offer(_least(days), replace(now, least_days=None if is_on else days), is_on)


def _least(number: int) -> str:
    return say("filter", "≥ {n}", {"n": number})


def _notice(days: int) -> str:
    if days == 0:
        return say("filter", "free now")
    return say("filter", "up to {days}", {"days": counted(days, "day", "days")})
