"""Tables and lists of records: Qt's own checks, paging, sorting, filtering and ticks."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ats_desktop.domain.application import EventType
from ats_desktop.domain.job import JobStatus
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.domain.rows.candidates import CandidateRow, TimelineRow
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.gui.models.candidates_model import PAGE_SIZE, CandidatesModel
from ats_desktop.gui.models.import_model import ImportModel
from ats_desktop.gui.models.people_model import PeopleModel
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import TableRole
from ats_desktop.gui.models.timeline_model import TimelineModel
from ats_desktop.gui.views.jobs_page import COLUMNS

PLACES = {column.name: place for place, column in enumerate(COLUMNS)}


def person(number: int, **given: object) -> CandidateRow:
    base = CandidateRow(
        id=f"c{number}",
        name=f"Person {number:04}",
        name_urdu="",
        headline="Backend developer",
        city="Lahore",
        years=4.0,
        skill_line="Python\x1fDjango",
        email="p@example.com",
        phone="",
        notice_days=30,
        pay_expected=400_000,
        currency="PKR",
        source="CV folder",
        created_us=0,
    )
    return base._replace(**given)


def page(start: int) -> tuple[CandidateRow, ...]:
    return tuple(person(number) for number in range(start, start + PAGE_SIZE))


def job(number: int, **given: object) -> JobRow:
    base = JobRow(
        id=f"j{number}", reference=f"JOB-{number:04}", title=f"Job {number}", client="Example Client",
        city="Karachi", status=JobStatus.OPEN, openings=2, hired=0, candidates=number, target_on=None,
        is_pinned=False,
    )  # fmt: skip
    return base._replace(**given)


@pytest.fixture
def people() -> CandidatesModel:
    model = CandidatesModel()
    model.show_result([f"c{number}" for number in range(1000)], page(0))
    return model


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester, people: CandidatesModel) -> None:
    jobs: RecordsModel[JobRow] = RecordsModel(COLUMNS)
    jobs.set_rows(tuple(job(number) for number in range(5)))
    timeline = TimelineModel()
    timeline.show_rows((TimelineRow(datetime.now(UTC), "A", "note", "", "", "", "", "x", None, False),))
    imports = ImportModel()
    imports.add((ImportOutcome("a.pdf", "added", "c1", "Aster", ""),))
    for model in (people, jobs, timeline, imports, PeopleModel()):
        qtmodeltester.check(model)


def test_a_page_is_asked_for_once_when_it_is_looked_at(people: CandidatesModel) -> None:
    wanted: list[int] = []
    people.page_wanted.connect(wanted.append)
    assert people.rowCount() == 1000
    assert people.index(450, 1).data(TableRole.ROW) is None
    assert people.index(451, 1).data(TableRole.ROW) is None
    assert wanted == [400]
    people.show_page(400, page(400))
    assert people.index(450, 1).data() == "Person 0450"
    assert wanted == [400]


def test_ticks_stay_with_their_people(people: CandidatesModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(people.ticks_changed):
        people.setData(people.index(3, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    people.show_result(["c9", "c3"], (person(9), person(3)))
    assert people.ticked == ("c3",)
    assert people.index(1, 0).data(TableRole.IS_TICKED)
    assert not people.index(0, 0).data(TableRole.IS_TICKED)


def test_one_changed_record_repaints_its_row_alone() -> None:
    model: RecordsModel[JobRow] = RecordsModel(COLUMNS)
    rows = tuple(job(number) for number in range(5))
    model.set_rows(rows)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.modelReset.connect(lambda: changed.append(-1))
    model.set_rows((*rows[:2], rows[2]._replace(hired=1), *rows[3:]))
    assert changed == [2]


def test_records_are_filtered_by_every_word_and_sorted_by_number() -> None:
    model: RecordsModel[JobRow] = RecordsModel(COLUMNS)
    model.set_rows(tuple(job(number, city="Lahore" if number % 2 else "Karachi") for number in range(12)))
    model.filter("lahore example")
    assert model.rowCount() == 6
    assert model.size == 12
    model.sort(PLACES["stages"], Qt.SortOrder.DescendingOrder)
    shown = [model.row_at(row) for row in range(model.rowCount())]
    assert [each.candidates for each in shown if each] == [11, 9, 7, 5, 3, 1]


def test_a_due_date_is_said_with_its_urgency() -> None:
    model: RecordsModel[JobRow] = RecordsModel(COLUMNS)
    model.set_rows((job(1, target_on=date(2000, 1, 1)),))
    assert "past due" in model.index(0, PLACES["due"]).data()
    assert model.index(0, PLACES["due"]).data(TableRole.TONE) == "bad"


def test_problems_of_an_import_come_first_and_are_settled() -> None:
    model = ImportModel()
    model.add((ImportOutcome("a.pdf", "added", "c1", "Aster", ""),))
    problem = ImportOutcome("b.pdf", "failed", None, "", "file_empty")
    model.add((problem, ImportOutcome("c.pdf", "updated", "c2", "Bela", "same_person")))
    assert model.counts() == (1, 1, 1)
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "Need you (1)", "b.pdf", "Just read", "c.pdf", "a.pdf",
    ]  # fmt: skip
    assert model.index(1).data(TableRole.DETAIL) == "The file is empty."
    assert model.outcome_at(0) is None
    model.settle(problem)
    assert model.counts() == (1, 1, 0)


@pytest.mark.parametrize("event", list(EventType))
def test_every_event_has_its_sentence(event: EventType) -> None:
    model = TimelineModel()
    row = TimelineRow(
        datetime.now(UTC), "Sana", "event", "Backend", "Applied", "Screened", "Pay", "", event, False
    )
    model.show_rows((row,))
    said = model.index(0).data()
    assert said
    assert "{" not in said
    assert "…" not in said
