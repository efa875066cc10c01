"""What the window says unasked: a clock that is behind, samples, copies that are too old."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.widgets.notice_bar import NoticeBar
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.settings import SafetyState, SampleState
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

OLD_COPY = timedelta(days=7)


class Notice(StrEnum):
    """What can be said, the most pressing first."""

    CLOCK = auto()
    SAMPLES = auto()
    OLD_COPY = auto()


class Notices(QObject):
    """Shows at most one notice; one that was closed stays away until the program starts again."""

    copy_wanted = Signal()
    samples_removed = Signal()

    def __init__(self, context: WindowContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._shown: Notice | None = None
        self._closed: set[Notice] = set()
        self.bar = NoticeBar(window)
        self.bar.act_wanted.connect(self._on_act_wanted)
        self.bar.closed.connect(self._on_closed)
        context.bus.changed.connect(self._on_bus_changed)

    def begin(self) -> None:
        """Look what must be said; a locked window says nothing, its agency is closed."""
        if not self._window.isVisible():
            return

        def read(services: "Services") -> "tuple[SampleState, SafetyState]":
            return services.samples.state(), services.backups.state()

        self._context.worker.submit(read, self._on_read, self._context.fail, self)

    def _on_read(self, read: "tuple[SampleState, SafetyState]") -> None:
        samples, safety = read
        sentences: dict[Notice, str] = {}
        if safety.days_behind:
            days = counted(safety.days_behind, "day", "days")
            sentences[Notice.CLOCK] = say(
                "notices",
                "This computer's clock is {days} behind the newest entry. Set it before printing anything.",
                {"days": days},
            )
        if samples.is_there:
            people = counted(samples.candidates, "invented candidate", "invented candidates")
            sentences[Notice.SAMPLES] = say(
                "notices", "This is sample data: {people} to look around with.", {"people": people}
            )
        elif is_copy_old(safety, datetime.now(UTC)):
            sentences[Notice.OLD_COPY] = _copy_sentence(safety, datetime.now(UTC))
        shown = next((each for each in sentences if each not in self._closed), None)
        self._shown = shown
        if shown is None:
            self.bar.hide()
            return
        acts = {
            Notice.CLOCK: "",
            Notice.SAMPLES: say("notices", "Remove the sample data"),
            Notice.OLD_COPY: say("notices", "Back up to another drive…"),
        }
        self.bar.show_notice(sentences[shown], acts[shown], is_warning=shown is not Notice.SAMPLES)

    def _on_act_wanted(self) -> None:
        if self._shown is Notice.OLD_COPY:
            self.copy_wanted.emit()
        elif self._shown is Notice.SAMPLES:
            self._context.perform(
                lambda services: services.samples.remove(), initiator=self, on_done=self._on_removed
            )

    def _on_removed(self, _: "Changes") -> None:
        self.begin()
        self.samples_removed.emit()

    def _on_closed(self) -> None:
        if self._shown is not None:
            self._closed.add(self._shown)
        self.begin()

    def _on_bus_changed(self, changes: "Changes", _initiator: object) -> None:
        if changes.touches("setting") or (self._shown is Notice.SAMPLES and changes.touches("candidate")):
            self.begin()


def is_copy_old(safety: "SafetyState", now: datetime) -> bool:
    """Tell whether there should be a newer copy on another drive; a young agency has a week for its first."""
    since = safety.last_copy or safety.made_at
    return since is not None and now - since > OLD_COPY


def _copy_sentence(safety: "SafetyState", now: datetime) -> str:
    if safety.last_copy is None:
        return say("notices", "No copy of the data is on another drive yet.")
    days = counted((now - safety.last_copy).days, "day", "days")
    return say("notices", "The last copy on another drive is {days} old.", {"days": days})
