"""What a user can do, by subject; each act is one transaction and says what it touched."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.services.agency import AgencyService
    from ats_desktop.services.agreements import Agreements
    from ats_desktop.services.backups import Backups
    from ats_desktop.services.candidates import Candidates
    from ats_desktop.services.checks import Checks
    from ats_desktop.services.clients import Clients
    from ats_desktop.services.cv_import import CvImport
    from ats_desktop.services.history import History
    from ats_desktop.services.jobs import Jobs
    from ats_desktop.services.pipeline import Pipeline
    from ats_desktop.services.reports import Reports
    from ats_desktop.services.shortlists import Shortlists


@dataclass(frozen=True)
class Services:
    """Everything one open agency offers; to be used and closed on the thread that opened it."""

    folder: Path
    agency: "AgencyService"
    candidates: "Candidates"
    clients: "Clients"
    jobs: "Jobs"
    pipeline: "Pipeline"
    cv_import: "CvImport"
    shortlists: "Shortlists"
    agreements: "Agreements"
    history: "History"
    reports: "Reports"
    backups: "Backups"
    checks: "Checks"
    close: Callable[[], None]
    """Close the files and let the folder go."""
