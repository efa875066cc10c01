"""What a user can do, by subject; each act is one transaction and says what it touched."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.services.agency import AgencyService
    from ats_desktop.services.agreements import Agreements
    from ats_desktop.services.backups import Backups
    from ats_desktop.services.bin import Bin
    from ats_desktop.services.candidates import Candidates
    from ats_desktop.services.checks import Checks
    from ats_desktop.services.clients import Clients
    from ats_desktop.services.cv_import import CvImport
    from ats_desktop.services.erasing import Erasing
    from ats_desktop.services.history import History
    from ats_desktop.services.job_templates import JobTemplates
    from ats_desktop.services.jobs import Jobs
    from ats_desktop.services.list_import import ListImport
    from ats_desktop.services.merging import Merging
    from ats_desktop.services.passphrases import Passphrases
    from ats_desktop.services.pipeline import Pipeline
    from ats_desktop.services.ranking import Ranking
    from ats_desktop.services.reasons import Reasons
    from ats_desktop.services.reports import Reports
    from ats_desktop.services.samples import Samples
    from ats_desktop.services.search import Search
    from ats_desktop.services.shortlist_returns import ShortlistReturns
    from ats_desktop.services.shortlists import Shortlists
    from ats_desktop.services.skills import Skills
    from ats_desktop.services.sources import Sources
    from ats_desktop.services.stages import Stages
    from ats_desktop.services.tags import Tags
    from ats_desktop.services.users import Users


@dataclass(frozen=True)
class Services:
    """Everything one open agency offers; to be used and closed on the thread that opened it."""

    folder: Path
    agency: "AgencyService"
    candidates: "Candidates"
    search: "Search"
    tags: "Tags"
    merging: "Merging"
    bin: "Bin"
    erasing: "Erasing"
    clients: "Clients"
    jobs: "Jobs"
    job_templates: "JobTemplates"
    pipeline: "Pipeline"
    cv_import: "CvImport"
    list_import: "ListImport"
    shortlists: "Shortlists"
    shortlist_returns: "ShortlistReturns"
    agreements: "Agreements"
    history: "History"
    ranking: "Ranking"
    reports: "Reports"
    stages: "Stages"
    reasons: "Reasons"
    skills: "Skills"
    sources: "Sources"
    users: "Users"
    samples: "Samples"
    passphrases: "Passphrases"
    backups: "Backups"
    checks: "Checks"
    close: Callable[[], None]
    """Close the files and let the folder go."""
    reopen: "Callable[[], Services]"
    """Close, and open the same folder again without asking for its passphrase: after a restore."""
