"""Lists through the service: what would happen, what happened, and taking it back whole."""

from pathlib import Path

import pytest

from ats_desktop.domain.listing import ListField, ListSheet
from ats_desktop.domain.rows.lists import ListCounts
from ats_desktop.services import Services
from ats_desktop.services.list_import import CHUNK, identities, list_records, read_list
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


def test_counts_tell_new_known_and_blank_rows_before_anything_is_written(
    services: Services, tmp_path: Path
) -> None:
    a_candidate(services, "Ayesha Known", emails=("ayesha@example.com",))
    again = "Bilal Again,+92 300 0000002,,4,,,Karachi,,\n"
    sheet = sheet_of(tmp_path, HEAD + ROWS + again)
    rows = list(identities(sheet, services.list_import.mapping_for(sheet.headers)))
    before = services.history.rows()
    assert services.list_import.count(rows, set()) == ListCounts(added=1, known=2, blank=1)
    assert services.history.rows() == before


def test_counts_in_parts_are_those_of_the_whole(services: Services, tmp_path: Path) -> None:
    lines = [f"Person {n},,p{n % 7}@example.com,,,,Lahore,,\n" for n in range(20)]
    sheet = sheet_of(tmp_path, HEAD + "".join(lines))
    rows = list(identities(sheet, services.list_import.mapping_for(sheet.headers)))
    earlier: set[tuple[str, str]] = set()
    halves = [services.list_import.count(part, earlier) for part in (rows[:9], rows[9:])]
    assert halves == [ListCounts(7, 2, 0), ListCounts(0, 11, 0)]
    assert services.list_import.count(rows, set()) == ListCounts(7, 13, 0)


def test_what_the_counts_promise_is_what_comes_in(services: Services, tmp_path: Path) -> None:
    a_candidate(services, "Ayesha Known", emails=("ayesha@example.com",))
    sheet = sheet_of(tmp_path)
    rows = list(identities(sheet, services.list_import.mapping_for(sheet.headers)))
    counts = services.list_import.count(rows, set())
    summary = take_in(services, sheet)
    assert (counts.added, counts.known, counts.blank) == (
        summary.counts["added"],
        summary.counts["updated"],
        summary.counts["failed"],
    )


def test_stopping_between_parts_keeps_what_is_in_as_one_step_of_undo(
    services: Services, tmp_path: Path
) -> None:
    lines = [f"Person {n},,p{n}@example.com,,,,Lahore,,\n" for n in range(CHUNK + 5)]
    sheet = sheet_of(tmp_path, HEAD + "".join(lines))
    heard: list[int] = []

    def stop(done: int) -> bool:
        heard.append(done)
        return False

    summary = take_in(services, sheet, on_progress=stop)
    assert (heard, summary.counts["added"], services.search.ids().total) == ([CHUNK], CHUNK, CHUNK)
    services.history.undo()
    assert services.search.ids().total == 0


def test_people_of_a_list_can_begin_in_a_later_stage(services: Services, tmp_path: Path) -> None:
    job_id = a_job(services)
    stage = services.jobs.detail(job_id).stages[1]
    sheet = sheet_of(tmp_path)
    mapping = services.list_import.mapping_for(sheet.headers)
    batch_id = services.list_import.begin(sheet.headers, mapping, source="list.csv", job_id=job_id)
    records = list(list_records(sheet, mapping))
    services.list_import.take(batch_id, records, stage_id=stage.id)
    services.list_import.finish(batch_id)
    assert [len(column.cards) for column in services.pipeline.board(job_id).columns] == [0, 2, 0, 0, 0]


def test_a_job_closed_meanwhile_is_said_on_each_row(services: Services, tmp_path: Path) -> None:
    job_id = a_job(services)
    sheet = sheet_of(tmp_path)
    mapping = services.list_import.mapping_for(sheet.headers)
    batch_id = services.list_import.begin(sheet.headers, mapping, source="list.csv", job_id=job_id)
    services.jobs.hold(job_id)
    outcomes = services.list_import.take(batch_id, list(list_records(sheet, mapping)))
    assert [outcome.reason for outcome in outcomes] == ["job_not_open", "job_not_open", "row_without_person"]
