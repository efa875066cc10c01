"""Checking an agency's data."""

from ats_desktop.services.ledger import Ledger
from ats_desktop.storage.checking import CheckReport, check


class Checks:
    """Whether tables, log and files still agree."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def check(self) -> CheckReport:
        """Compare tables with the log, the log with its seals, files with their hashes; change nothing."""
        return check(self._ledger.database)
