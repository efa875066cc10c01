"""Which cards of a board are shown."""

from dataclasses import dataclass

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui.wording import labels


@dataclass(frozen=True)
class BoardFilter:
    """Words, skills, a least score and a least wait; a card is shown when it meets all of them."""

    text: str = ""
    skills: tuple[str, ...] = ()
    least_score: int | None = None
    least_days: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every card is shown."""
        return self == BoardFilter()

    def accepts(self, card: BoardCard, now_us: int) -> bool:
        """Tell whether a card is shown; every word of the text must occur in it."""
        if self.least_score is not None and (card.score is None or card.score < self.least_score):
            return False
        if self.least_days is not None and labels.days_in_stage(card, now_us) < self.least_days:
            return False
        if self.skills and not set(self.skills) <= set(card.skills):
            return False
        words = self.text.casefold().split()
        if not words:
            return True
        facts = "\n".join((card.name, card.name_urdu, card.city, card.skill_line, card.next_step)).casefold()
        return all(word in facts for word in words)
