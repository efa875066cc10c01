"""Imports through real reading processes: one row a file, duplicates by R17, one undo for the batch."""

from contextlib import suppress
from pathlib import Path

import pytest

from ats_desktop import resources
from ats_desktop.domain.search_query import QueryError
from ats_desktop.intake import ocr
from ats_desktop.services import Services
from tests.support.agencies import a_job, found

NUMBERS = ("one", "two", "three", "four", "five", "six")

CV = """{name}
Karachi
E-mail: {email}
Phone: {phone}

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


def write_cv(folder: Path, file: str, name: str, email: str, phone: str) -> Path:
    path = folder / file
    path.write_text(CV.format(name=name, email=email, phone=phone), encoding="utf-8")
    return path


def test_every_file_gets_a_row_and_a_bad_one_stops_nothing(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001")
    (stick / "2.pdf").write_bytes(b"%PDF-1.4 broken")
    (stick / "3.docx").write_bytes(b"")
    write_cv(stick, "4.txt", "Bilal Sample", "bilal@example.com", "0300 0000002")
    summary = services.cv_import.run([stick])
    assert [(row.file_name, row.result) for row in summary.outcomes] == [
        ("1.txt", "added"),
        ("2.pdf", "failed"),
        ("3.docx", "failed"),
        ("4.txt", "added"),
    ]
    assert summary.outcomes[2].reason == "file_empty"
    assert services.search.ids().total == 2


def test_r17_the_same_file_attaches_once(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001")
    services.cv_import.run([stick])
    again = services.cv_import.run([stick])
    assert (again.counts["known"], again.outcomes[0].reason) == (1, "same_file")
    (row,) = found(services)
    assert len(services.candidates.detail(row.id).attachments) == 1


@pytest.mark.parametrize(
    ("email", "phone", "result"),
    [
        ("AYESHA@example.com", "0300 9999999", "updated"),
        ("other@example.com", "+92-300-0000001", "updated"),
        ("other@example.com", "0300 9999999", "added"),
    ],
)
def test_r17_the_same_e_mail_or_phone_is_the_same_person_and_a_name_alone_is_not(
    services: Services, stick: Path, email: str, phone: str, result: str
) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001")
    services.cv_import.run([stick / "1.txt"])
    write_cv(stick, "2.txt", "Ayesha Sample", email, phone)
    summary = services.cv_import.run([stick / "2.txt"])
    assert summary.outcomes[0].result == result
    people = found(services)
    files = [len(services.candidates.detail(person.id).attachments) for person in people]
    assert files == ([2] if result == "updated" else [1, 1])


def test_r17_a_relay_address_makes_nobody_the_same(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "abc@indeedemail.com", "0300 0000001")
    write_cv(stick, "2.txt", "Bilal Sample", "abc@indeedemail.com", "0300 0000002")
    assert services.cv_import.run([stick]).counts["added"] == 2


def test_a_person_known_already_is_not_overwritten(services: Services, stick: Path) -> None:
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001")
    person = services.cv_import.run([stick / "1.txt"]).outcomes[0].candidate_id
    services.candidates.edit(person, city="Lahore", current_title="Architect")
    write_cv(stick, "2.txt", "A. Sample", "ayesha@example.com", "0300 0000001")
    services.cv_import.run([stick / "2.txt"])
    detail = services.candidates.detail(person)
    assert (detail.full_name, detail.city, detail.current_title) == ("Ayesha Sample", "Lahore", "Architect")


def test_one_undo_removes_a_whole_import_and_redo_brings_it_back(services: Services, stick: Path) -> None:
    for number in range(30):
        email, phone = f"p{number}@example.com", f"0300 00000{number:02d}"
        write_cv(
            stick,
            f"{number:02d}.txt",
            f"Person {NUMBERS[number % 5].title()}{NUMBERS[number // 5]} Sample",
            email,
            phone,
        )
    job = a_job(services)
    summary = services.cv_import.run([stick], job_id=job)
    assert summary.counts["added"] == 30
    assert services.pipeline.board(job).size == 30
    state = services.history.state().undo
    assert state is not None
    assert (state.key, state.values["count"]) == ("import", 30)
    services.history.undo()
    assert (services.search.ids().total, services.pipeline.board(job).size) == (0, 0)
    assert services.search.ids("Django").total == 0
    services.history.redo()
    assert (services.search.ids("Django").total, services.pipeline.board(job).size) == (30, 30)
    assert services.checks.check().problems == ()


@pytest.mark.skipif(not ocr.is_available(), reason="no wheel of the engine for this computer")
def test_a_scan_becomes_a_person_to_be_checked(services: Services) -> None:
    summary = services.cv_import.run([resources.path("samples", "cv", "dev09.pdf")])
    (outcome,) = summary.outcomes
    assert (outcome.result, outcome.reason) == ("needs_you", "read_off_picture")
    person = services.candidates.detail(outcome.candidate_id)
    assert (person.full_name, person.contact("email")) == ("Adeel Malik", "malik_adeel@mail.example.com")
    assert services.search.ids("Ansible").total == 1


def test_the_bytes_come_back_as_they_were(services: Services, stick: Path) -> None:
    path = write_cv(stick, "عائشہ.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001")
    person = services.cv_import.run([stick]).outcomes[0].candidate_id
    (file,) = services.candidates.detail(person).attachments
    assert file.file_name == "عائشہ.txt"
    assert services.candidates.file(file.id) == path.read_bytes()
    assert "Example Systems" in services.candidates.text(file.id)


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|'/c calc'!A1",
        "<b>bold</b> & {{ 7*7 }} {% for x in y %}",
        "Robert'); DROP TABLE candidate;--",
        '" OR NEAR(a b) * ^ - AND',
        "%s ${x} \u202e RTL",
    ],
)
def test_hostile_text_is_text_everywhere(services: Services, stick: Path, text: str) -> None:
    services.candidates.add(_form(text))
    write_cv(stick, "1.txt", "Ayesha Sample", "ayesha@example.com", "0300 0000001\n" + text)
    services.cv_import.run([stick])
    for query in (text, f'"{text}"', text[:5]):
        with suppress(QueryError):
            services.search.ids(query)
    assert services.search.ids().total == 2
    assert services.checks.check().problems == ()


def _form(name: str):
    from ats_desktop.services.candidates import CandidateForm

    return CandidateForm(name, summary=name)
