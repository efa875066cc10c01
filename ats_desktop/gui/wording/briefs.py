"""What a brief asks for, and what changed between two of them, in words."""

from datetime import date

from ats_desktop.domain.brief import BriefChange, BriefPart
from ats_desktop.domain.job import PlannedMilestone, Requirement
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

_NEAR_DAYS = 14


def requirement(asked: Requirement) -> str:
    """Write a skill with its least years: "Python, 4+ years"."""
    if not asked.min_years:
        return asked.skill
    words = {"skill": asked.skill, "years": labels.year_range(asked.min_years, None)}
    return say("briefs", "{skill}, {years}", words)


def milestone(planned: PlannedMilestone, currency: str = "") -> str:
    """Write when a milestone is due and its fee, "" where neither is known."""
    parts = [labels.date_text(planned.due)] if planned.due is not None else []
    if planned.fee is not None:
        parts.append(labels.money(planned.fee, currency) if currency else f"{planned.fee:,}")
    return " · ".join(parts)


def change(told: BriefChange) -> str:
    """Say one difference between two briefs."""
    if told.part is BriefPart.DESCRIPTION:
        return say("briefs", "The description reads differently")
    if told.part is BriefPart.ORDER:
        return say("briefs", "The skills stand in another order")
    if told.part is BriefPart.YEARS:
        words = {"before": _years(told.before), "after": _years(told.after)}
        return say("briefs", "Years of work: {before} → {after}", words)
    if told.part is BriefPart.REQUIREMENT:
        return _requirement_change(told)
    return _milestone_change(told)


def _requirement_change(told: BriefChange) -> str:
    words = {"skill": told.name, "before": _asked(told.before), "after": _asked(told.after)}
    if told.before is None:
        return say("briefs", "{skill} is new: {after}", words)
    if told.after is None:
        return say("briefs", "{skill} is not asked for any more", words)
    return say("briefs", "{skill}: {before} → {after}", words)


def _milestone_change(told: BriefChange) -> str:
    words = {"name": told.name, "before": _planned(told.before), "after": _planned(told.after)}
    if told.before is None:
        return say("briefs", "Milestone “{name}” is new: {after}", words)
    if told.after is None:
        return say("briefs", "Milestone “{name}” is dropped", words)
    if words["before"] == words["after"]:
        return say("briefs", "Milestone “{name}” is accepted by other criteria", words)
    return say("briefs", "Milestone “{name}”: {before} → {after}", words)


def _asked(value: object) -> str:
    if not isinstance(value, Requirement):
        return ""
    parts = [say("briefs", "must") if value.must else say("briefs", "nice to have")]
    if value.min_years:
        parts.append(labels.year_range(value.min_years, None))
    if value.weight != 1:
        parts.append(say("briefs", "weight {n}", {"n": labels.number(value.weight)}))
    return ", ".join(parts)


def _planned(value: object) -> str:
    written = milestone(value) if isinstance(value, PlannedMilestone) else ""
    return written or say("briefs", "no date")


def _years(value: object) -> str:
    low, high = value if isinstance(value, tuple) else (None, None)
    return labels.year_range(low, high) or say("briefs", "any")


def due(day: date | None) -> str:
    """Say how near or past a due date is, "" for none and for one that is far away."""
    if day is None or (day - date.today()).days > _NEAR_DAYS:
        return ""
    return labels.due(day, date.today())
