"""Looking again at a kept CV, and giving a file that is nobody's to a person."""

import io
from pathlib import Path

import pytest
from PIL import Image

from ats_desktop.services import Services
from ats_desktop.services.absent import FileAbsentError
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.clients import NameMissingError
from tests.support.agencies import a_candidate, a_job, found

CV = """Ayesha Sample
Karachi
E-mail: ayesha@example.com
Phone: 0300 0000001

SKILLS
Python, Django, PostgreSQL

EXPERIENCE
Backend Engineer, Example Systems
Jan 2021 - Dec 2024
"""


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A page on which nothing stands."""
    page = io.BytesIO()
    Image.new("L", (850, 1100), 255).save(page, "PNG")
    path = tmp_path / "scan.png"
    path.write_bytes(page.getvalue())
    return path


def kept(services: Services, path: Path, job_id: str | None = None) -> str:
    (outcome,) = services.cv_import.run([path], job_id=job_id).outcomes
    assert outcome.attachment_id is not None
    return outcome.attachment_id


def test_a_kept_cv_is_read_again_with_the_lines_that_prove_it(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "Ayesha CV.txt"
    path.write_text(CV, encoding="utf-8")
    key = kept(services, path)
    path.unlink()
    file = services.cv_import.stored(key)
    draft = services.cv_import.reread(file)
    assert (file.file_name, file.candidate_id) == ("Ayesha CV.txt", found(services)[0].id)
    assert draft.fields["email"].evidence in file.text
    assert (draft.full_name, draft.fields["email"].value) == ("Ayesha Sample", "ayesha@example.com")
    assert not list(services.folder.glob("unpacked-*"))


def test_a_file_that_is_not_there_cannot_be_read_again(services: Services) -> None:
    with pytest.raises(FileAbsentError):
        services.cv_import.stored("nothing")


def test_a_scan_gets_its_person_and_one_undo_takes_both_back(services: Services, scan: Path) -> None:
    job = a_job(services)
    key = kept(services, scan, job)
    assert services.cv_import.stored(key).candidate_id is None
    form = CandidateForm("Bilal Sample", emails=("bilal@example.com",), skills=("Python",))
    person = services.cv_import.take_over(key, form).made
    assert person is not None
    detail = services.candidates.detail(person)
    assert [file.id for file in detail.attachments] == [key]
    assert [row.job_id for row in detail.applications] == [job]
    services.history.undo()
    assert services.cv_import.stored(key).candidate_id is None
    assert services.search.ids().total == 0


def test_r17_a_scan_of_somebody_who_is_known_becomes_their_next_version(
    services: Services, scan: Path, tmp_path: Path
) -> None:
    person = a_candidate(services, "Ayesha Sample", emails=("ayesha@example.com",))
    cv = tmp_path / "cv.txt"
    cv.write_text(CV, encoding="utf-8")
    kept(services, cv)
    key = kept(services, scan)
    form = CandidateForm("A. Sample", emails=("AYESHA@example.com",), headline="Engineer")
    assert services.cv_import.take_over(key, form).made == person
    detail = services.candidates.detail(person)
    assert (detail.full_name, detail.headline) == ("Ayesha Sample", "Backend Engineer")
    assert sorted(file.version for file in detail.attachments) == [1, 2]
    assert services.search.ids().total == 1


def test_a_scan_is_kept_for_nobody_without_a_name(services: Services, scan: Path) -> None:
    key = kept(services, scan)
    with pytest.raises(NameMissingError):
        services.cv_import.take_over(key, CandidateForm(" "))


def test_a_job_that_was_closed_meanwhile_keeps_no_person_away(services: Services, scan: Path) -> None:
    job = a_job(services)
    key = kept(services, scan, job)
    services.jobs.hold(job)
    person = services.cv_import.take_over(key, CandidateForm("Bilal Sample")).made
    assert person is not None
    assert services.candidates.detail(person).applications == ()


def test_the_import_says_whose_the_scan_is(services: Services, scan: Path) -> None:
    summary = services.cv_import.run([scan])
    key = summary.outcomes[0].attachment_id
    assert (summary.outcomes[0].result, summary.outcomes[0].candidate_id) == ("needs_you", None)
    assert key is not None
    person = services.cv_import.take_over(key, CandidateForm("Bilal Sample")).made
    (outcome,) = services.cv_import.finish(summary.batch_id).outcomes
    assert (outcome.result, outcome.candidate_id, outcome.attachment_id) == ("added", person, key)
