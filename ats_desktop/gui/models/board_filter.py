"""Which cards of a board are shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from itertools import islice
from typing import Any

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
        return self.test(now_us)(card)

    def test(
        self, now_us: int, facts: Callable[[BoardCard], str] | None = None
    ) -> Callable[[BoardCard], bool]:
        """Make the test of a card that asks only for what is filtered by.

        ``facts`` gives ``facts_of`` a card where it is known already.
        """
        tests = self._tests(now_us)
        words = self.text.casefold().split()
        if words:
            read = facts or facts_of
            tests.append(lambda card: all(word in read(card) for word in words))
        if len(tests) == 1:
            return tests[0]
        return lambda card: all(test(card) for test in tests)

    def _tests(self, now_us: int) -> list[Callable[[BoardCard], bool]]:
        tests: list[Callable[[BoardCard], bool]] = []
        skills, cities, sources, steps = set(self.skills), self.cities, self.sources, self.steps
        score, notice, days = self.least_score, self.most_notice, self.least_days
        low, high = self.least_years, self.most_years
        if score is not None:
            tests.append(lambda card: card.score is not None and card.score >= score)
        if cities:
            tests.append(lambda card: card.city in cities)
        if sources:
            tests.append(lambda card: card.source in sources)
        if steps:
            tests.append(lambda card: card.next_step in steps)
        if notice is not None:
            tests.append(lambda card: card.notice_days is not None and card.notice_days <= notice)
        if low is not None:
            tests.append(lambda card: card.years is not None and card.years >= low)
        if high is not None:
            tests.append(lambda card: card.years is not None and card.years <= high)
        if days is not None:
            tests.append(lambda card: labels.days_in_stage(card, now_us) >= days)
        if skills:
            tests.append(lambda card: skills.issubset(card.skills))
        return tests

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
        plain = BoardFilter()
        given: dict[str, Any] = {}
        for each in fields(BoardFilter):
            value, usual = options.get(each.name), getattr(plain, each.name)
            kept = (int, float) if usual is None else (list,) if isinstance(usual, tuple) else (str,)
            if isinstance(value, kept):
                given[each.name] = tuple(map(str, value)) if isinstance(value, list) else value
        return BoardFilter(**given)


def facts_of(card: BoardCard) -> str:
    """Give what the words of a filter are looked for in, folded."""
    return "\n".join((card.name, card.name_urdu, card.city, card.skill_line, card.next_step)).casefold()


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
