"""Looking for skills in the CVs that are here, from the window: read off its thread, kept part by part."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ats_desktop.domain.rows.skills import ReadingProgress, Rereading
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.tasks import Task

if TYPE_CHECKING:
    from ats_desktop.domain.draft import ReadSkills
    from ats_desktop.intake.reader_process import CvReader
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes
    from ats_desktop.services.skill_reading import TextsRead

Found = Sequence[tuple[str, "ReadSkills"]]


class SkillRereading(QObject):
    """All CVs looked through once, a part at a time.

    Stopping keeps what was found; one undo takes all of it back.
    """

    progressed = Signal(object)
    """ReadingProgress"""
    finished = Signal(object)
    """ReadingProgress"""
    failed = Signal(object)
    """Exception: it cannot go on; what was found stays."""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._plan: Rereading | None = None
        self._reader: CvReader | None = None
        self._last = ""
        self._is_stopped = False
        self.progress = ReadingProgress(0, 0, 0)

    def start(self) -> None:
        """Begin with the first CVs."""

        def begin(services: "Services") -> Rereading:
            return services.skills.reading.begin()

        self._context.worker.submit(begin, self._on_begun, self._on_failed, self)

    def stop(self) -> None:
        """Look no further."""
        self._is_stopped = True

    def _on_begun(self, plan: Rereading) -> None:
        from ats_desktop.services.skill_reading import reader_for

        self._plan, self._reader = plan, reader_for(plan.skills)
        self.progress = ReadingProgress(0, plan.total, 0)
        self.progressed.emit(self.progress)
        self._go_on()

    def _go_on(self) -> None:
        last = self._last

        def texts(services: "Services") -> "TextsRead":
            return services.skills.reading.texts(last)

        self._context.worker.submit(texts, self._on_texts, self._on_failed, self)

    def _on_texts(self, part: "TextsRead") -> None:
        reader = self._reader
        if reader is None:
            return

        def read(_: Task) -> Found:
            from ats_desktop.services.skill_reading import read_texts

            return list(read_texts(reader, part.texts, is_cancelled=lambda: self._is_stopped))

        def done(found: Found) -> None:
            self._keep(part, found)

        self._context.pool.submit(read, done, self._on_failed, self)

    def _keep(self, part: "TextsRead", found: Found) -> None:
        plan = self._plan
        if plan is None:
            return
        group = plan.group

        def kept(changes: "Changes") -> None:
            if changes.operation_id is not None:
                self._context.bus.publish(changes)
            people = self.progress.people + int(str(changes.values["count"]))
            self.progress = ReadingProgress(self.progress.done + len(part.texts), plan.total, people)
            self._last = part.last
            if self._is_stopped or not part.last:
                self._end()
                self.finished.emit(self.progress)
            else:
                self.progressed.emit(self.progress)
                self._go_on()

        self._context.worker.submit(
            lambda services: services.skills.reading.keep(group, found), kept, self._on_failed, self
        )

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            self._context.pool.submit(lambda _: reader.close(), lambda _: None, self._context.fail)
