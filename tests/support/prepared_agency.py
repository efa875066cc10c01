"""An agency with one job and a few people on it, made once and copied for each test."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ats_desktop import bootstrap
from ats_desktop.domain.job import Requirement
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.clients import ClientForm
from ats_desktop.services.jobs import JobForm
from ats_desktop.storage.keys import KdfCost
from tests.support.agencies import WITHOUT_RESERVE

NAMES = (
    "Aster Example",
    "Bela Sample",
    "Cyrus Placeholder",
    "Dara Specimen",
    "Eda Instance",
    "Farah Model",
)


@dataclass(frozen=True)
class PreparedAgency:
    """A closed agency's folder and the job whose board holds ``NAMES`` in their first stage."""

    folder: Path
    job_id: str

    def copy(self, to: Path) -> "PreparedAgency":
        """Copy the agency, so that a test may change it."""
        return PreparedAgency(Path(shutil.copytree(self.folder, to, ignore=WITHOUT_RESERVE)), self.job_id)


def prepare_agency(
    folder: Path, passphrase: str | None = None, kdf_cost: KdfCost | None = None
) -> PreparedAgency:
    """Make the agency, locked where a passphrase is given."""
    services = bootstrap.create_agency(
        folder, name="Sample Agency", city="Karachi", passphrase=passphrase, kdf_cost=kdf_cost
    ).services
    try:
        client_id = services.clients.add(ClientForm("Example Client", city="Karachi")).made
        assert client_id is not None
        form = JobForm(
            "Backend developer",
            client_id,
            city="Karachi",
            openings=2,
            target_on=date(2030, 1, 1),
            requirements=(Requirement("Python"), Requirement("PostgreSQL")),
        )
        job_id = services.jobs.add(form).made
        assert job_id is not None
        people = [
            services.candidates.add(
                CandidateForm(name, city="Lahore", skills=("Java", "Python"), emails=(f"p{n}@example.com",))
            ).made
            for n, name in enumerate(NAMES)
        ]
        services.pipeline.add(job_id, [person for person in people if person is not None])
    finally:
        services.close()
    return PreparedAgency(folder, job_id)
