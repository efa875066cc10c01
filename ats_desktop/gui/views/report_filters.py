"""What a report is about: buttons for the period, the client and the job."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ats_desktop.domain.rows.reports import ReportScope
from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.menu_button import MenuButton
from ats_desktop.gui.wording.text import counted, say

_PERIODS = (1, 3, 6, 12, 24)
_FIRST_PERIOD = 6

Choices = Sequence[tuple[str, str]]
"""Keys and names of clients or jobs."""


class ReportFilters(QObject):
    """Three menu buttons and the scope that they stand for; a client's choice leaves its jobs to choose."""

    scope_changed = Signal(object)
    """ReportScope"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scope = ReportScope(_FIRST_PERIOD, date.today())
        self.period = _button("calendar", say("reports", "Period"), parent)
        self.client = _button("building", say("reports", "Client"), parent)
        self.job = _button("briefcase", say("reports", "Job"), parent)
        self._clients: Choices = ()
        self._jobs: Sequence[tuple[str, str, str]] = ()
        self._fill()

    def show_choices(self, clients: Choices, jobs: Sequence[tuple[str, str, str]]) -> None:
        """Offer these clients, and jobs as key, name and key of the client."""
        self._clients, self._jobs = clients, jobs
        self._fill()

    def look_today(self) -> bool:
        """Move the period on to the present day; tell whether it was another one."""
        today = date.today()
        is_new = self.scope.until != today
        self.scope = replace(self.scope, until=today)
        return is_new

    def period_text(self) -> str:
        """Name the period: "Last 6 months"."""
        return _period_text(self.scope.months)

    def _fill(self) -> None:
        scope = self.scope
        periods = [(str(months), _period_text(months)) for months in _PERIODS]
        _show(self.period, periods, str(scope.months), self._on_period)
        _show(
            self.client,
            [("", say("reports", "All clients")), *self._clients],
            scope.client_id or "",
            self._on_client,
        )
        jobs = [(key, name) for key, name, client in self._jobs if scope.client_id in {None, client}]
        _show(self.job, [("", say("reports", "All jobs")), *jobs], scope.job_id or "", self._on_job)

    def _on_period(self, value: str) -> None:
        self._take(replace(self.scope, months=int(value)))

    def _on_client(self, value: str) -> None:
        self._take(replace(self.scope, client_id=value or None, job_id=None))

    def _on_job(self, value: str) -> None:
        self._take(replace(self.scope, job_id=value or None))

    def _take(self, scope: ReportScope) -> None:
        if scope != self.scope:
            self.scope = scope
            self._fill()
            self.scope_changed.emit(scope)


def _period_text(months: int) -> str:
    if months == 1:
        return say("reports", "This month")
    return say("reports", "Last {months}", {"months": counted(months, "month", "months")})


def _button(icon: str, name: str, parent: QWidget) -> MenuButton:
    button = MenuButton(parent)
    theme.dress(button, "secondary")
    button.setIcon(icons.icon(icon, Token.TEXT2))
    icons.beside_text(button)
    button.setAccessibleName(name)
    return button


def _show(button: MenuButton, choices: Choices, chosen: str, on_chosen: Callable[[str], None]) -> None:
    menu = QMenu(button)
    group = QActionGroup(menu)
    for key, name in choices:
        action = menu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.setData(key)
        group.addAction(action)
        if key == chosen:
            button.setText(name.replace("&", "&&"))
            button.setAccessibleDescription(name)
    group.triggered.connect(lambda action: on_chosen(action.data()))
    old = button.menu()
    button.setMenu(menu)
    if old is not None:
        old.deleteLater()
