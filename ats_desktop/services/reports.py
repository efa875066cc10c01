"""How the agency is doing: figures of a period, and the people behind each of them."""

from datetime import UTC, date, datetime
from pathlib import Path

from ats_desktop.domain.reporting import Reporting, first_of_months
from ats_desktop.domain.rows.reports import Report, ReportPerson, ReportScope, ReportSlice
from ats_desktop.services.agency import AgencyService
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.queries import reports

HIRE_GOAL = "hire_goal"
"""Name of the setting that holds the hires a month that the agency aims at."""


class Reports:
    """Read-only looks at the whole book."""

    def __init__(self, ledger: Ledger, agency: AgencyService) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._agency = agency

    def report(self, scope: ReportScope) -> Report:
        """Return all figures of a scope; about a second of work for 300,000 applications."""
        goal = self._agency.setting(HIRE_GOAL)
        return self._reporting(scope).report(goal if isinstance(goal, int) and goal > 0 else None)

    def people(self, scope: ReportScope, part: ReportSlice) -> tuple[ReportPerson, ...]:
        """Return the people behind one number, bar or row, by name."""
        return self._reporting(scope).people(part)

    def export(self, scope: ReportScope, to: Path) -> None:
        """Write the figures into a workbook, a sheet a part.

        Raises:
            FileOpenElsewhereError, FolderReadOnlyError, FolderMissingError, DiskFullError and the other
            errors of writing a file: nothing is written.
        """
        from ats_desktop.documents import report_workbook

        report_workbook.write(to, self.report(scope), self._agency.detail().name)

    def _reporting(self, scope: ReportScope) -> Reporting:
        since = _start_of_day(first_of_months(2 * scope.months, scope.until)[0])
        since_us = round(since.timestamp() * 1_000_000)
        with self._ledger.reading() as connection:
            return Reporting(
                scope,
                reports.applicants(connection, since_us, scope.client_id, scope.job_id),
                reports.happenings(connection, since_us, scope.client_id, scope.job_id),
                reports.sendings(connection, since_us),
                datetime.now(UTC),
                _start_of_day,
            )


def _start_of_day(day: date) -> datetime:
    """Return when a day begins where the laptop is."""
    return datetime(day.year, day.month, day.day).astimezone()
