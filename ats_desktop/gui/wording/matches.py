"""What the tables of matches say: requirements as chips and in words."""

from ats_desktop.domain.ranking import Fit, FitLine, FitScore
from ats_desktop.gui.wording import labels, people
from ats_desktop.gui.wording.text import say


def chip(line: FitLine) -> str:
    """Say a requirement and how it is met in few words: "Python, 2 yrs", "Django through Flask"."""
    name = people.requirement(line)
    if line.fit is Fit.IMPLIED:
        return say("matches", "{skill} through {source}", {"skill": name, "source": line.skill})
    is_short = line.fit is Fit.MET and line.points < line.possible
    if line.years is not None and (is_short or line.requirement == "experience"):
        return say("matches", "{skill}, {years}", {"skill": name, "years": labels.years(line.years)})
    return name


def spoken(fit: FitScore) -> str:
    """Say every requirement and how it is met: "Python: found, 5 yrs. Docker: not found"."""
    parts = [
        say("matches", "{skill}: {how}", {"skill": people.requirement(line), "how": people.fit(line)})
        for line in fit.lines
    ]
    return ". ".join(parts)


def applied() -> str:
    """Say that somebody is on the job."""
    return say("matches", "On this job")


def weight(value: float) -> str:
    """Write how much a requirement counts: "×1.5", or that it does not."""
    if not value:
        return say("matches", "off")
    return say("matches", "×{weight}", {"weight": labels.number(value)})
