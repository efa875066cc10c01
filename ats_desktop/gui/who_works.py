"""In whose name acts are done: asked once a start where several people work with one computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from ats_desktop.domain.rows.settings import UserRow
    from ats_desktop.services import Services


class WhoWorks(QObject):
    """Knows who works here now; nobody is asked where one person is the only one."""

    changed = Signal(object)
    """UserRow of who works here now, or None."""

    def __init__(self, context: WindowContext, state: WindowState, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._state = state
        self._window = window
        self._was_asked = False

    def begin(self) -> None:
        """Work in the name of the only person here, or ask which of several it is."""

        def read(services: "Services") -> "tuple[UserRow, ...]":
            return tuple(row for row in services.users.rows() if not row.is_absent)

        self._context.worker.submit(read, self._on_read, self._context.fail, self)

    def choose(self, user: "UserRow | None") -> None:
        """Do acts in this person's name from now on."""
        name = user.name if user is not None else ""
        self._state.user = user.id if user is not None else ""
        self._context.worker.submit(
            lambda services: services.users.work_as(name),
            lambda _: self.changed.emit(user),
            self._context.fail,
            self,
        )

    def _on_read(self, users: "tuple[UserRow, ...]") -> None:
        known = next((user for user in users if user.id == self._state.user), None)
        if len(users) <= 1:
            self.choose(users[0] if users else None)
        elif known is not None and (self._was_asked or not self._state.is_user_asked):
            self.choose(known)
        else:
            self._ask(users, known)

    def _ask(self, users: "tuple[UserRow, ...]", known: "UserRow | None") -> None:
        from ats_desktop.gui.dialogs.user_dialog import UserDialog

        self._was_asked = True
        dialog = UserDialog(users, known or users[0], self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, user: "UserRow", is_asked_again: bool) -> None:
        self._state.is_user_asked = is_asked_again
        self.choose(user)
