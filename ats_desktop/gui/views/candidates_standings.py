"""On which jobs the chosen people stand, read once it has settled who is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.domain.rows.board import StageRow
from ats_desktop.domain.rows.standing import Standing
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import icon
from ats_desktop.gui.operations import people
from ats_desktop.gui.operations.people import JobInCommon, Standings
from ats_desktop.gui.tasks import Task
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

MOST_TOGETHER = 1000
"""So many people are looked up on their jobs; more are not moved or rejected at once."""
_SETTLED_MS = 40
_MOST_JOBS = 20


class CandidatesStandings(QObject):
    """Looks up people of the list on the jobs of the agency.

    Invariant: ``known`` is about the people asked for last, None while that is being read.
    """

    read = Signal()

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self.known: Standings | None = None
        self._context = context
        self._keys: tuple[str, ...] = ()
        self._reading: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._read)

    @property
    def shared(self) -> JobInCommon | None:
        """The one job that all of the people are on, None where there is none or it is not known yet."""
        return self.known.shared if self.known is not None else None

    @property
    def jobs(self) -> tuple[JobInCommon, ...]:
        """Jobs that some of the people are on."""
        return self.known.jobs if self.known is not None else ()

    def look_for(self, keys: tuple[str, ...]) -> None:
        """Read where these people stand, unless others are asked for at once."""
        self.known, self._keys = None, keys
        self._timer.start()

    def person_of(self, application_id: str) -> str:
        """Return whose application it is; what is none of these people's comes back as it is."""
        on_jobs: list[Standing] = [each for job in self.jobs for each in job.people]
        found = (each.candidate_id for each in on_jobs if each.application_id == application_id)
        return next(found, application_id)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if not self._keys or len(self._keys) > MOST_TOGETHER:
            self._on_read(Standings())
            return
        self._reading = self._context.worker.submit(
            people.read_standings(self._keys), self._on_read, self._context.fail, self
        )

    def _on_read(self, standings: Standings) -> None:
        self._reading = None
        self.known = standings
        self.read.emit()


def stage_menu(parent: QWidget, job: JobInCommon, then: Callable[[StageRow], None]) -> QMenu:
    """Make the menu of the stages where people of a job can go together."""
    menu = QMenu(parent)
    here = {each.stage_id for each in job.people}
    for number, stage in enumerate(job.stages, start=1):
        if stage.kind is StageKind.HIRED and len(job.people) > 1:
            continue
        name = labels.stage_name(stage.name).replace("&", "&&")
        text = f"&{number}  {name}" if number <= 9 else name
        action = menu.addAction(icon("circle", theme.current().stage(stage.kind)), text)
        action.setEnabled(here != {stage.id})
        action.triggered.connect(lambda _=False, stage=stage: then(stage))
    return menu


def job_menu(
    parent: QWidget, jobs: tuple[JobInCommon, ...], chosen: int, then: Callable[[JobInCommon], None]
) -> QMenu:
    """Make the menu that asks for which job a shortlist is; each says how many of the chosen are on it."""
    menu = QMenu(parent)
    menu.addSection(say("candidates", "Shortlist for which job"))
    for job in jobs[:_MOST_JOBS]:
        words = {"job": job.title, "client": job.client, "count": len(job.people), "all": chosen}
        text = say("candidates", "{job} · {client} ({count} of {all})", words).replace("&", "&&")
        menu.addAction(icon("briefcase"), text, lambda job=job: then(job))
    return menu
