"""Which cards of a board are shown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from itertools import islice

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui.wording import labels

_LOOKED_AT = 5_000
"""Cards that choices are taken from; more would make opening the menu slow."""


@dataclass(frozen=True)
class BoardFilter:
    """What a card must have to be shown: all of these, and of several values in one field any.

    Only skills are asked for together: a card needs every one of them.
    """

    text: str = ""
    skills: tuple[str, ...] = ()
    least_score: int | None = None
    cities: tuple[str, ...] = ()
    most_notice: int | None = None
    sources: tuple[str, ...] = ()
    least_years: float | None = None
    most_years: float | None = None
    least_days: int | None = None
    steps: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every card is shown."""
        return self == BoardFilter()

    def accepts(self, card: BoardCard, now_us: int) -> bool:
        """Tell whether a card is shown; every word of the text must occur in it."""
        return (
            self._accepts_numbers(card, now_us)
            and (not self.cities or card.city in self.cities)
            and (not self.sources or card.source in self.sources)
            and (not self.steps or card.next_step in self.steps)
            and (not self.skills or set(self.skills) <= set(card.skills))
            and self._accepts_words(card)
        )

    def _accepts_numbers(self, card: BoardCard, now_us: int) -> bool:
        if self.least_score is not None and (card.score is None or card.score < self.least_score):
            return False
        if self.most_notice is not None and (card.notice_days is None or card.notice_days > self.most_notice):
            return False
        if self.least_years is not None and (card.years is None or card.years < self.least_years):
            return False
        if self.most_years is not None and (card.years is None or card.years > self.most_years):
            return False
        return self.least_days is None or labels.days_in_stage(card, now_us) >= self.least_days

    def _accepts_words(self, card: BoardCard) -> bool:
        words = self.text.casefold().split()
        if not words:
            return True
        facts = "\n".join((card.name, card.name_urdu, card.city, card.skill_line, card.next_step)).casefold()
        return all(word in facts for word in words)

    def as_options(self) -> dict[str, object]:
        """Give what differs from showing everybody as plain JSON, for a saved view."""
        plain = asdict(BoardFilter())
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
            if value != plain[name]
        }

    @staticmethod
    def of_options(options: Mapping[str, object]) -> "BoardFilter":
        """Read a filter out of a saved view; what this version does not know is left out."""
        known = {field.name for field in fields(BoardFilter)}
        given = {name: value for name, value in options.items() if name in known}
        return BoardFilter(
            **{name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
        )


@dataclass(frozen=True)
class FilterChoices:
    """What the cards of a board offer to be filtered by, the most frequent first."""

    skills: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()

    @staticmethod
    def of(cards: Iterable[BoardCard], first: Iterable[str], most: int = 12) -> "FilterChoices":
        """Count what occurs on cards; ``first`` are skills that stand before all others."""
        skills: Counter[str] = Counter()
        cities: Counter[str] = Counter()
        sources: Counter[str] = Counter()
        steps: Counter[str] = Counter()
        for card in islice(cards, _LOOKED_AT):
            skills.update(card.skills)
            cities[card.city] += 1
            sources[card.source] += 1
            steps[card.next_step] += 1
        wanted = list(first)
        rest = [skill for skill, _ in skills.most_common(most + len(wanted)) if skill not in wanted]
        return FilterChoices(
            tuple([*wanted, *rest][:most]), _known(cities, most), _known(sources, most), _known(steps, most)
        )


def _known(counted: Counter[str], most: int) -> tuple[str, ...]:
    return tuple(value for value, _ in counted.most_common(most + 1) if value)[:most]
