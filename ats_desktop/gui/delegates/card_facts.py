"""What a card says, decided before anything is painted: age, next step, marks, and texts that fit a width."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import DocumentStatus
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

Measure = Callable[[str], float]

_NEEDED_SOON_DAYS = 5
_RED_AFTER = 2
"""A card turns red after so many times the days until it turns amber."""

_LOOKS: tuple[tuple[tuple[str, ...], str, Token], ...] = (
    (("feedback missing", "feedback overdue", "no show"), "message-square", Token.BAD),
    (("mark ", "review"), "clipboard-check", Token.WARN),
    (("call",), "phone", Token.WARN),
    (("to sign", "draft contract", "contract draft"), "file-pen", Token.WARN),
    (("signed", "joins", "joined"), "file-check", Token.OK),
    (("shortlist", "sent to client"), "file-spreadsheet", Token.INFO),
    (("test sent", "assessment sent"), "clipboard-list", Token.TEXT3),
    (("send", "mail"), "send", Token.TEXT3),
    (("schedule", "book"), "calendar-clock", Token.TEXT3),
    (("decid", "wait", "hear"), "hourglass", Token.TEXT3),
    (("interview", "meet", ":"), "calendar-check", Token.INFO),
)
"""Words of a next step, with the icon and colour that go with them; the first that fits counts."""


@dataclass(frozen=True)
class Step:
    """The line at the foot of a card: what comes next, with icon and colour."""

    text: str
    icon: str
    token: Token


@dataclass(frozen=True)
class Age:
    """How long a card has been in its stage; ``token`` None = it does not press."""

    days: int
    token: Token | None


@dataclass(frozen=True)
class Mark:
    """A sign of something that went out for a card: a shortlist, an offer, a contract."""

    text: str
    icon: str
    fill: Token
    token: Token


def age_of(card: BoardCard, kind: StageKind, ageing_days: int, now_us: int) -> Age:
    """Tell a card's age: amber from ``ageing_days``, red from twice that; hired and paused cards never."""
    days = labels.days_in_stage(card, now_us)
    if kind is StageKind.HIRED or card.paused_us is not None or ageing_days <= 0:
        return Age(days, None)
    if days >= ageing_days * _RED_AFTER:
        return Age(days, Token.BAD)
    return Age(days, Token.WARN if days >= ageing_days else None)


def step_of(card: BoardCard, kind: StageKind, age: Age) -> Step:
    """Tell what comes next for a card, from its own words or else from its stage."""
    if card.status == "on_hold":
        return Step(say("card", "On hold"), "clock", Token.TEXT3)
    if card.status in {"rejected", "withdrawn"}:
        word = say("card", "Rejected") if card.status == "rejected" else say("card", "Withdrawn")
        return Step(word, "circle-x", Token.STAGE_REJECTED)
    if card.next_step:
        return _written_step(card.next_step, age)
    paper = _paper_step(card)
    if paper is not None:
        return paper
    if card.submission and kind in {StageKind.ASSESSED, StageKind.INTERVIEWED}:
        return Step(say("card", "On client shortlist"), "file-spreadsheet", Token.INFO)
    return _default_step(kind, age)


def marks_of(card: BoardCard, step: Step) -> list[Mark]:
    """Give the marks of a card, the latest first, without those that its next step says already."""
    marks = []
    if card.paper_status == DocumentStatus.SIGNED:
        text = say("card", "NDA") if _is_nda(card) else say("card", "Signed")
        marks.append(Mark(text, "file-check", Token.OK_TINT, Token.OK))
    elif card.paper:
        marks.append(Mark(_paper_name(card), "file-pen", Token.WARN_TINT, Token.WARN))
    if card.submission:
        marks.append(Mark(say("card", "Shortlist"), "file-spreadsheet", Token.INFO_TINT, Token.INFO))
    return [mark for mark in marks if mark.icon != step.icon]


def _default_step(kind: StageKind, age: Age) -> Step:
    """Tell what comes next in a stage when nothing was written down."""
    if kind is StageKind.APPLIED:
        return Step(say("card", "Needs screening"), "hourglass", _pressing(age))
    if kind is StageKind.SCREENED:
        return Step(say("card", "Send assessment"), "send", Token.TEXT3)
    if kind is StageKind.ASSESSED:
        return Step(say("card", "Schedule interview"), "calendar-clock", Token.TEXT3)
    if kind is StageKind.INTERVIEWED:
        return Step(say("card", "Decision open"), "hourglass", Token.TEXT3)
    return Step(say("card", "Hired"), "circle-check", Token.OK)


def _paper_step(card: BoardCard) -> Step | None:
    if not card.paper or _is_nda(card):
        return None
    if card.paper_status == DocumentStatus.SIGNED:
        return Step(say("card", "Contract signed"), "file-check", Token.OK)
    if "offer" in card.paper:
        return Step(say("card", "Offer to answer"), "file-pen", Token.WARN)
    return Step(say("card", "Contract to sign"), "file-pen", Token.WARN)


def _paper_name(card: BoardCard) -> str:
    if _is_nda(card):
        return say("card", "NDA")
    return say("card", "Offer") if "offer" in card.paper else say("card", "Contract")


def _is_nda(card: BoardCard) -> bool:
    return "nda" in card.paper


def _written_step(text: str, age: Age) -> Step:
    words = text.casefold()
    for keys, icon, token in _LOOKS:
        if any(key in words for key in keys):
            return Step(text, icon, token)
    if "screening" in words:
        return Step(text, "hourglass", _pressing(age))
    return Step(text, "arrow-right", Token.TEXT3)


def facts_line(card: BoardCard, width: float, measure: Measure) -> str:
    """Write years, city and notice; what does not fit is shortened, then left out from the right."""
    long_years = "" if card.years is None else labels.whole_years(card.years)
    short_years = "" if card.years is None else labels.short_years(card.years)
    notice = "" if card.notice_days is None else labels.notice(card.notice_days)
    for parts in (
        (long_years, card.city, notice),
        (short_years, card.city, notice),
        (long_years, card.city),
        (short_years, card.city),
    ):
        line = " · ".join(part for part in parts if part)
        if measure(line) <= width:
            return line
    return line


def ordered_skills(skills: Sequence[str], must: Sequence[str]) -> list[str]:
    """Put the skills that the brief requires first; ``must`` is folded."""
    required = set(must)
    first = [skill for skill in skills if skill.casefold() in required]
    return first + [skill for skill in skills if skill.casefold() not in required]


def fitting_chips(
    skills: Sequence[str], width: float, chip_width: Measure, gap: float, rest_width: Measure
) -> tuple[list[str], int]:
    """Give the skills that fit as chips, and how many are left for "+n", which is kept room for."""
    taken: list[str] = []
    used = 0.0
    for place, skill in enumerate(skills):
        needed = chip_width(skill)
        left = len(skills) - place - 1
        rest = gap + rest_width(f"+{left}") if left else 0.0
        if used + needed + rest > width:
            break
        taken.append(skill)
        used += needed + gap
    return taken, len(skills) - len(taken)


def _pressing(age: Age) -> Token:
    if age.token is not None:
        return age.token
    return Token.WARN if age.days >= _NEEDED_SOON_DAYS else Token.TEXT3
