"""Who is the same person (R17), and what becomes of people in the bin and of what named them."""

from pathlib import Path

import pytest

from ats_desktop.domain.contact import link_key_of
from ats_desktop.domain.job import CloseReason
from ats_desktop.services import Services
from ats_desktop.services.absent import CandidateAbsentError
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.contacts import phone_key
from tests.support.agencies import a_candidate, a_job, a_reason, an_application, found

CV = """{name}
Karachi
{contact}

SKILLS
Python, Django, PostgreSQL

EXPERIENCE
Backend Engineer, Example Systems
Jan 2021 - Dec 2024
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write_cv(folder: Path, file: str, name: str, contact: str) -> Path:
    path = folder / file
    path.write_text(CV.format(name=name, contact=contact), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("link", "key"),
    [
        ("https://www.linkedin.com/in/Ayesha-Sample/?trk=x", "linkedin.com/in/ayesha-sample"),
        ("pk.linkedin.com/in/ayesha-sample", "linkedin.com/in/ayesha-sample"),
        ("github.com/ayesha-sample", "github.com/ayesha-sample"),
        ("https://stackoverflow.com/users/12345/ayesha", "stackoverflow.com/users/12345"),
        ("ayesha-sample.github.io", "ayesha-sample.github.io"),
        ("medium.com/@ayesha", "medium.com/@ayesha"),
        ("https://play.google.com/store/apps/details?id=com.example", ""),
        ("github.com/example/project", ""),
        ("linkedin.com/company/example", ""),
        ("linkedin.com/in", ""),
        ("medium.com/some-publication", ""),
        ("example.com/careers", ""),
        ("youtube.com/watch", ""),
        ("", ""),
    ],
)
def test_r17_only_profile_links_tell_people_apart(link: str, key: str) -> None:
    assert link_key_of(link) == key


@pytest.mark.parametrize(
    ("phone", "key"),
    [
        ("0300-1234567", "+923001234567"),
        ("0092-300-1234567", "+923001234567"),
        ("+92 300 1234567", "+923001234567"),
        ("(021) 34567890", "+922134567890"),
        ("00000000000", ""),
        ("0000 0000000", ""),
        ("12345678", ""),
        ("1111111", ""),
        ("n/a", ""),
        ("", ""),
    ],
)
def test_r17_phones_have_one_key_and_invalid_ones_none(phone: str, key: str) -> None:
    assert phone_key(phone) == key


def test_r17_a_shared_page_does_not_make_two_people_one(services: Services, stick: Path) -> None:
    page = "https://play.google.com/store/apps/details?id=com.example.app"
    write_cv(stick, "1.txt", "Ayesha Sample", f"ayesha@example.com\n{page}")
    write_cv(stick, "2.txt", "Bilal Sample", f"bilal@example.com\n{page}")
    assert services.cv_import.run([stick]).counts["added"] == 2


@pytest.mark.parametrize("typed", ["42201-9876543-4", "4220198765434", "42201 9876543 4"])
def test_r17_an_identity_number_is_recognised_however_it_was_typed(
    services: Services, stick: Path, typed: str
) -> None:
    person = services.candidates.add(CandidateForm("Ayesha Sample", cnic=typed)).made
    write_cv(stick, "1.txt", "A. Sample", "CNIC: 42201-9876543-4\nother@example.com")
    (outcome,) = services.cv_import.run([stick]).outcomes
    assert (outcome.result, outcome.candidate_id) == ("updated", person)


def test_only_one_number_is_the_primary_one(services: Services, stick: Path) -> None:
    services.candidates.add(CandidateForm("Ayesha Sample", emails=("ayesha@example.com",)))
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com\n0300 0000001 / 0321 0000002")
    (outcome,) = services.cv_import.run([stick]).outcomes
    contacts = services.candidates.detail(str(outcome.candidate_id)).contacts
    assert len([item for item in contacts if item.kind == "phone"]) == 2
    assert len([item for item in contacts if item.kind == "phone" and item.is_primary]) == 1


def test_the_file_of_a_person_in_the_bin_can_be_imported_again(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com")
    (first,) = services.cv_import.run([stick]).outcomes
    services.candidates.delete([str(first.candidate_id)])
    (second,) = services.cv_import.run([stick]).outcomes
    assert second.result == "added"
    assert second.candidate_id != first.candidate_id
    (row,) = found(services)
    assert len(services.candidates.detail(row.id).attachments) == 1
    assert services.checks.check().problems == ()


def test_an_import_that_was_undone_can_be_made_again(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com")
    services.cv_import.run([stick])
    services.history.undo()
    assert services.cv_import.run([stick]).counts["added"] == 1
    assert services.search.ids("Django").total == 1
    assert services.checks.check().problems == ()


def test_a_scan_imported_twice_is_kept_once(services: Services, stick: Path) -> None:
    (stick / "scan.txt").write_text(" \n", encoding="utf-8")
    first = services.cv_import.run([stick]).outcomes[0].result
    again = services.cv_import.run([stick]).outcomes[0].result
    assert (first, again) in {("needs_you", "known"), ("failed", "failed")}


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no such names")
def test_a_file_whose_name_is_no_text_stops_nothing(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com")
    (stick / "1.txt").rename(Path(str(stick) + "/name-\udcff.txt"))
    write_cv(stick, "2.txt", "Bilal Sample", "bilal@example.com")
    assert services.cv_import.run([stick]).counts["added"] == 2
    assert services.checks.check().problems == ()


def test_a_job_that_closes_while_files_come_in_loses_no_person(services: Services, stick: Path) -> None:
    job = a_job(services)
    path = write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com")
    batch = services.cv_import.begin("stick", job_id=job)
    services.jobs.close(job, CloseReason.CANCELLED)
    (outcome,) = services.cv_import.store(batch, list(services.cv_import.read([path])))
    assert (outcome.result, outcome.reason) == ("added", "job_not_open")
    (shown,) = services.cv_import.finish(batch).outcomes
    assert (shown.values["reference"], shown.values["status"]) == ("JOB-0001", "closed")
    assert services.pipeline.board(job).size == 0


def test_an_import_for_a_closed_job_is_refused_before_anything_is_read(
    services: Services, stick: Path
) -> None:
    from ats_desktop.domain.job import JobNotOpenError

    job = a_job(services)
    services.jobs.close(job, CloseReason.CANCELLED)
    before = services.history.rows()
    with pytest.raises(JobNotOpenError):
        services.cv_import.begin("stick", job_id=job)
    assert services.history.rows() == before


def test_cards_of_people_in_the_bin_leave_the_board_and_do_not_come_back(services: Services) -> None:
    job = a_job(services)
    gone = an_application(services, job, "Gone Sample")
    stays = an_application(services, job, "Stays Sample")
    (person,) = [row.id for row in found(services, "Gone")]
    services.jobs.close(job, CloseReason.CANCELLED)
    services.candidates.delete([person])
    assert [card.name for card in services.pipeline.board(job).closed] == ["Stays Sample"]
    services.jobs.reopen(job)
    assert services.pipeline.application(stays).status.value == "active"
    assert services.pipeline.application(gone).status.value == "rejected"
    with pytest.raises(CandidateAbsentError):
        services.pipeline.restore([gone])


def test_r1_a_person_in_the_bin_is_not_put_on_a_job(services: Services) -> None:
    job, person = a_job(services), a_candidate(services)
    services.candidates.delete([person])
    with pytest.raises(CandidateAbsentError):
        services.pipeline.add(job, [person])


def test_r16_an_import_is_one_step_also_when_something_else_was_done_meanwhile(
    services: Services, stick: Path
) -> None:
    files = [
        write_cv(stick, f"{n}.txt", f"Person {w}", f"p{n}@example.com") for n, w in enumerate(("One", "Two"))
    ]
    batch = services.cv_import.begin("stick")
    read = list(services.cv_import.read(files))
    services.cv_import.store(batch, read[:1])
    a_candidate(services, "Typed Sample")
    services.cv_import.store(batch, read[1:])
    services.cv_import.finish(batch)
    assert [row.key for row in services.history.rows()][:2] == ["add_candidate", "import"]
    services.history.undo()
    assert services.search.ids().total == 2
    services.history.undo()
    assert services.search.ids().total == 0
    services.history.redo()
    assert services.search.ids().total == 2
    assert services.checks.check().problems == ()


def test_r16_an_import_that_was_undone_while_it_ran_takes_nothing_more_in(
    services: Services, stick: Path
) -> None:
    files = [
        write_cv(stick, f"{n}.txt", f"Person {w}", f"p{n}@example.com") for n, w in enumerate(("One", "Two"))
    ]
    batch = services.cv_import.begin("stick")
    read = list(services.cv_import.read(files))
    services.cv_import.store(batch, read[:1])
    services.history.undo()
    assert services.cv_import.store(batch, read[1:]) == ()
    assert services.cv_import.finish(batch).outcomes == ()
    assert services.search.ids().total == 0
    assert services.checks.check().problems == ()


def test_r4_r5_ended_twice_and_restored_keeps_the_reason_in_the_history_only(services: Services) -> None:
    job = a_job(services)
    application = an_application(services, job)
    services.pipeline.end([application], a_reason(services))
    services.pipeline.restore([application])
    assert services.pipeline.application(application).reason == ""
    person = found(services)[0].id
    assert [row.kind for row in services.candidates.timeline(person)] == ["restored", "rejected", "created"]
    assert services.candidates.timeline(person)[1].reason
