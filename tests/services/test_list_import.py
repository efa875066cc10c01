"""Lists through the service: what would happen, what happened, and taking it back whole."""

from pathlib import Path

import pytest

from ats_desktop.domain.listing import ListField, ListSheet
from ats_desktop.services import Services
from ats_desktop.services.list_import import read_list
from tests.support.agencies import a_candidate, a_job

HEAD = (
    "Candidate Name,Contact No,Email,Total Exp,Expected Salary,Notice Period,Current Location,Remarks,Tags\n"
)
ROWS = (
    "Ayesha Sample,0300-0000001,ayesha@example.com,5,350k,1 month,Lahore,Speaks well,backend; hot\n"
    "Bilal Sample,0300-0000002,,lots,,Immediate,Karachi,,\n"
    ",,,,,,Quetta,,\n"
)


def sheet_of(folder: Path, text: str = HEAD + ROWS) -> ListSheet:
    file = folder / "list.csv"
    file.write_text(text, encoding="utf-8")
    return read_list(file)


def take_in(services: Services, sheet: ListSheet, **options: object):
    mapping = services.list_import.mapping_for(sheet.headers)
    return services.list_import.apply(sheet, mapping, source="list.csv", **options)


def person(services: Services, query: str):
    (key,) = services.search.ids(query).ids
    return services.candidates.detail(key)


def test_rows_become_people_with_everything_the_list_says(services: Services, tmp_path: Path) -> None:
    summary = take_in(services, sheet_of(tmp_path))
    assert [(outcome.result, outcome.reason) for outcome in summary.outcomes] == [
        ("added", ""),
        ("added", "cells_left_out"),
        ("failed", "row_without_person"),
    ]
    ayesha = person(services, "Ayesha")
    assert (ayesha.city, ayesha.total_years, ayesha.pay_expected, ayesha.notice_days) == (
        "Lahore",
        5,
        350_000,
        30,
    )
    assert (ayesha.source, ayesha.tags) == ("List", ("backend", "hot"))
    assert services.candidates.notes(ayesha.id)[0].note == "Remarks: Speaks well"
    assert services.checks.check().problems == ()


def test_a_preview_writes_nothing_and_says_who_is_known(services: Services, tmp_path: Path) -> None:
    a_candidate(services, "Ayesha Known", emails=("ayesha@example.com",))
    before = services.history.rows()
    sheet = sheet_of(tmp_path)
    rows = services.list_import.preview(sheet, services.list_import.mapping_for(sheet.headers))
    assert [(row.number, row.result, row.candidate) for row in rows] == [
        (2, "updated", "Ayesha Known"),
        (3, "added", ""),
        (4, "failed", ""),
    ]
    assert [problem.code for problem in rows[1].problems] == ["not_years"]
    assert services.history.rows() == before
    assert services.search.ids().total == 1


def test_known_people_are_filled_in_and_never_overwritten(services: Services, tmp_path: Path) -> None:
    key = a_candidate(services, "Ayesha Known", emails=("ayesha@example.com",), city="Multan")
    summary = take_in(services, sheet_of(tmp_path))
    assert summary.outcomes[0].result == "updated"
    known = services.candidates.detail(key)
    assert (known.full_name, known.city, known.pay_expected) == ("Ayesha Known", "Multan", 350_000)


def test_known_people_can_be_left_as_they_are(services: Services, tmp_path: Path) -> None:
    key = a_candidate(services, "Ayesha Known", emails=("ayesha@example.com",))
    summary = take_in(services, sheet_of(tmp_path), with_updates=False)
    assert summary.outcomes[0].result == "known"
    assert services.candidates.detail(key).pay_expected is None


def test_the_same_list_twice_makes_nobody_twice(services: Services, tmp_path: Path) -> None:
    take_in(services, sheet_of(tmp_path))
    take_in(services, sheet_of(tmp_path))
    assert services.search.ids().total == 2


def test_one_undo_takes_a_list_of_many_parts_back(services: Services, tmp_path: Path) -> None:
    rows = "".join(f"Person {n:03d} Sample,0300 {n:07d},p{n}@example.com,,,,,,\n" for n in range(1, 451))
    job = a_job(services)
    take_in(services, sheet_of(tmp_path, HEAD + rows), job_id=job)
    assert (services.search.ids().total, services.pipeline.board(job).size) == (450, 450)
    services.history.undo()
    assert (services.search.ids().total, services.pipeline.board(job).size) == (0, 0)
    services.history.redo()
    assert services.search.ids().total == 450


def test_what_columns_mean_is_remembered_for_the_same_headings(services: Services, tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, "Wer,Wo,E-mail\nSana Sample,Lahore,sana@example.com\n")
    assert services.list_import.mapping_for(sheet.headers)[:2] == (ListField.IGNORE, ListField.IGNORE)
    mapping = (ListField.FULL_NAME, ListField.CITY, ListField.EMAIL)
    services.list_import.apply(sheet, mapping, source="list.csv")
    assert services.list_import.mapping_for([" WER", "wo", "e mail"]) == mapping
    assert person(services, "Sana").city == "Lahore"


def test_a_closed_job_takes_nobody_and_nothing_is_written(services: Services, tmp_path: Path) -> None:
    from ats_desktop.domain.job import CloseReason

    job = a_job(services)
    services.jobs.close(job, CloseReason.LOST)
    with pytest.raises(Exception, match="job_not_open"):
        take_in(services, sheet_of(tmp_path), job_id=job)
    assert services.search.ids().total == 0


@pytest.mark.parametrize("name", ["=cmd|'/c calc'!A1", "<b>Bold</b>", "Robert'); DROP TABLE candidate;--"])
def test_hostile_cells_are_text(services: Services, tmp_path: Path, name: str) -> None:
    take_in(services, sheet_of(tmp_path, f'Name,Email\n"{name}",a@example.com\n'))
    (key,) = services.search.ids().ids
    assert services.candidates.detail(key).full_name == name
    assert services.checks.check().problems == ()
