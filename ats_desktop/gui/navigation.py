"""The way through the window, back and forward as in a browser: page, job or query, and person."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.wording.text import say

_LONGEST = 100


@dataclass(frozen=True)
class Spot:
    """Where one is: a page, what it shows, and the person in the panel."""

    page: PageKey
    payload: object = None
    person: CandidateRequest | None = None


class Trail:
    """Spots that were visited, oldest first; one of them is where one is."""

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._here = -1

    @property
    def here(self) -> Spot | None:
        """Where one is, None before the first visit."""
        return self._spots[self._here] if self._spots else None

    @property
    def before(self) -> Spot | None:
        """Where back leads."""
        return self._spots[self._here - 1] if self._here > 0 else None

    @property
    def after(self) -> Spot | None:
        """Where forward leads."""
        return self._spots[self._here + 1] if self._here + 1 < len(self._spots) else None

    def visit(self, spot: Spot) -> None:
        """Go on to another spot; what lay ahead is forgotten."""
        if spot == self.here:
            return
        self._spots = [*self._spots[: self._here + 1], spot][-_LONGEST:]
        self._here = len(self._spots) - 1

    def amend(self, spot: Spot) -> None:
        """Say more exactly where one is."""
        if self._spots:
            self._spots[self._here] = spot

    def step(self, by: int) -> Spot | None:
        """Go back (-1) or forward (1); None where the trail ends."""
        if not 0 <= self._here + by < len(self._spots):
            return None
        self._here += by
        return self.here


class Navigation(QObject):
    """Keeps the trail of a window and its two commands.

    ``look`` tells where the window is now, ``show`` brings it to a spot. While it is brought there, what the
    window reports on the way is not taken for a visit.
    """

    def __init__(
        self,
        actions: Actions,
        look: Callable[[], Spot | None],
        show: Callable[[Spot], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.trail = Trail()
        self._actions = actions
        self._look = look
        self._show = show
        self._is_moving = False
        actions[Command.GO_BACK].triggered.connect(lambda: self._step(-1))
        actions[Command.GO_FORWARD].triggered.connect(lambda: self._step(1))
        self._tell()

    def leave(self) -> None:
        """Note down how the present spot looks, before another one is gone to."""
        spot, here = self._look(), self.trail.here
        if not self._is_moving and spot is not None and here is not None and spot.page is here.page:
            self.trail.amend(spot)

    def arrive(self) -> None:
        """Take in where the window is now."""
        spot, here = self._look(), self.trail.here
        if self._is_moving or spot is None:
            return
        if here is None or not _is_more_exact(spot, here):
            self.trail.visit(spot)
        else:
            self.trail.amend(spot)
        self._tell()

    def forget_person(self) -> None:
        """Take in that the panel was closed; the person can be gone forward to."""
        spot, before = self._look(), self.trail.before
        if self._is_moving or spot is None:
            return
        if before is not None and before == replace(spot, person=None):
            self.trail.step(-1)
        else:
            self.trail.amend(replace(spot, person=None))
        self._tell()

    def _step(self, by: int) -> None:
        self.leave()
        spot = self.trail.step(by)
        if spot is None:
            return
        self._is_moving = True
        try:
            self._show(spot)
        finally:
            self._is_moving = False
        self._tell()

    def _tell(self) -> None:
        back, forward = self.trail.before is not None, self.trail.after is not None
        self._actions.enable(Command.GO_BACK, back, say("navigation", "There is nothing to go back to."))
        self._actions.enable(
            Command.GO_FORWARD, forward, say("navigation", "There is nothing to go forward to.")
        )


def _is_more_exact(spot: Spot, here: Spot) -> bool:
    """Tell whether it is the same visit: a page that has just found its job, or the next person beside it."""
    if spot.page is not here.page:
        return False
    if here.payload is None and here.person is None:
        return spot.payload is not None
    return spot.payload == here.payload and here.person is not None and spot.person is not None
