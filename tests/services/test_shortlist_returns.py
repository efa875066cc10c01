"""A client's answers come home through sorting, pasting and saving, in one act, once; nothing is guessed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ats_desktop.domain.application import ApplicationStatus, StageConflictError
from ats_desktop.domain.rows.returns import ReturnPreview, ReturnRow, ReturnStep
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.services import Services
from ats_desktop.services.return_reading import ReturnUnknownError, ReturnWithoutAnswersError
from tests.support import returned_books as client
from tests.support.agencies import PreparedAgency, a_job, a_reason, an_application, move

NAMES = ("Ayesha Sample", "Bilal Sample", "Dua Sample", "Hamza Sample", "Zara Sample")
SAID: dict[str, tuple[str | None, str | None]] = {
    "Ayesha Sample": ("Interview", "Monday at ten"),
    "Bilal Sample": ("Reject", "Too far away"),
    "Dua Sample": ("Hold", "Ask again in May"),
    "Hamza Sample": ("interview", None),
}
DECISIONS = {
    "Ayesha Sample": ClientDecision.INTERVIEW,
    "Bilal Sample": ClientDecision.REJECT,
    "Dua Sample": ClientDecision.HOLD,
    "Hamza Sample": ClientDecision.INTERVIEW,
    "Zara Sample": ClientDecision.NONE,
}


@dataclass(frozen=True)
class Sent:
    """A shortlist of five people, and what they are on the job."""

    services: Services
    reader: CvReader
    job: str
    applications: dict[str, str]
    path: Path

    def look(self, path: Path | None = None) -> ReturnPreview:
        return self.services.shortlist_returns.look(path or self.path, self.reader)

    def decisions(self) -> dict[str, ClientDecision]:
        (shortlist,) = self.services.shortlists.rows()
        return {each.candidate: each.decision for each in self.services.shortlists.people(shortlist.id)}

    def stages(self) -> dict[str, tuple[StageKind, ApplicationStatus]]:
        rows = {name: self.services.pipeline.application(key) for name, key in self.applications.items()}
        return {name: (row.stage_kind, row.status) for name, row in rows.items()}


@pytest.fixture(scope="session", name="reader")
def _reader() -> Iterator[CvReader]:
    with CvReader() as reader:
        yield reader


@pytest.fixture(scope="module", name="shortlisted")
def _shortlisted(
    prepared: PreparedAgency, tmp_path_factory: pytest.TempPathFactory
) -> tuple[PreparedAgency, str, dict[str, str], Path]:
    """An agency that sent a shortlist of five people, made once; and the workbook."""
    folder = tmp_path_factory.mktemp("shortlisted")
    path = folder / "SL-2026-0001.xlsx"
    with prepared.opened(folder / "agency") as services:
        job = a_job(services)
        applications = {name: an_application(services, job, name) for name in NAMES}
        for application in applications.values():
            move(services, job, application, StageKind.ASSESSED)
        services.shortlists.export(job, path)
    return replace(prepared, folder=folder / "agency"), job, applications, path


@pytest.fixture(name="sent")
def _sent(
    shortlisted: tuple[PreparedAgency, str, dict[str, str], Path], reader: CvReader, tmp_path: Path
) -> Iterator[Sent]:
    prepared, job, applications, original = shortlisted
    path = tmp_path / original.name
    path.write_bytes(original.read_bytes())
    with prepared.opened(tmp_path / "agency") as services:
        yield Sent(services, reader, job, applications, path)


def row_of(preview: ReturnPreview, name: str) -> ReturnRow:
    (row,) = [row for row in preview.rows if row.candidate == name]
    return row


def codes(preview: ReturnPreview, name: str) -> list[str]:
    return [remark.code for remark in row_of(preview, name).remarks]


def answers(preview: ReturnPreview) -> dict[str, ClientDecision]:
    return {row.candidate: row.decision for row in preview.rows}


def test_looking_shows_every_difference_and_writes_nothing(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    before = sent.services.history.rows(), sent.stages()
    preview = sent.look()
    assert answers(preview) == DECISIONS
    assert (preview.numbers, preview.missing, preview.remarks) == (("SL-2026-0001",), (), ())
    steps = {row.candidate: (row.step, row.target) for row in preview.rows}
    assert steps == {
        "Ayesha Sample": (ReturnStep.MOVE, "Interviewed"),
        "Bilal Sample": (ReturnStep.END, ""),
        "Dua Sample": (ReturnStep.REMIND, ""),
        "Hamza Sample": (ReturnStep.MOVE, "Interviewed"),
        "Zara Sample": (ReturnStep.NONE, ""),
    }
    assert {row.stage for row in preview.rows} == {"Assessed"}
    assert len(preview.ready) == 4
    assert (sent.services.history.rows(), sent.stages()) == before


def test_exactly_those_who_were_answered_change_and_one_undo_takes_all_back(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    before = sent.stages()
    changes = sent.services.shortlist_returns.apply(sent.look())
    assert (changes.values["count"], changes.failed) == (4, ())
    assert sent.decisions() == DECISIONS
    assert sent.stages() == {
        "Ayesha Sample": (StageKind.INTERVIEWED, ApplicationStatus.ACTIVE),
        "Bilal Sample": (StageKind.ASSESSED, ApplicationStatus.REJECTED),
        "Dua Sample": (StageKind.ASSESSED, ApplicationStatus.ACTIVE),
        "Hamza Sample": (StageKind.INTERVIEWED, ApplicationStatus.ACTIVE),
        "Zara Sample": (StageKind.ASSESSED, ApplicationStatus.ACTIVE),
    }
    assert sent.services.checks.check().problems == ()
    sent.services.history.undo()
    assert sent.stages() == before
    assert set(sent.decisions().values()) == {ClientDecision.NONE}
    assert sent.look().imported_at is None
    sent.services.history.redo()
    assert sent.decisions() == DECISIONS


def test_a_rejection_is_the_client_s_with_the_comment_as_its_note(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    sent.services.shortlist_returns.apply(preview)
    (reason,) = [each for each in sent.services.agency.reasons() if each.name == "Client: declined"]
    assert reason.party == "client"
    latest = sent.services.candidates.timeline(row_of(preview, "Bilal Sample").candidate_id)[0]
    assert (latest.kind, latest.reason, latest.note) == ("rejected", "Client: declined", "Too far away")


def test_another_reason_of_the_client_can_be_chosen(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    row = row_of(preview, "Bilal Sample")
    reason = a_reason(sent.services, "client")
    sent.services.shortlist_returns.apply(preview, [row.item_id], reasons={row.item_id: reason})
    assert sent.stages()["Bilal Sample"][1] is ApplicationStatus.REJECTED
    assert sum(each is not ClientDecision.NONE for each in sent.decisions().values()) == 1


def test_the_same_file_again_changes_nothing_and_says_when_it_came(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    sent.services.shortlist_returns.apply(sent.look())
    before = sent.services.history.rows()
    again = sent.look()
    assert again.imported_at is not None
    assert again.ready == ()
    assert sent.services.shortlist_returns.apply(again).operation_id is None
    assert sent.services.history.rows() == before


def test_the_workbook_is_kept_as_it_came(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    data = sent.path.read_bytes()
    preview = sent.look()
    sent.path.unlink()
    sent.services.shortlist_returns.apply(preview)
    assert preview.data == data
    assert sent.services.checks.check().problems == ()


def test_answers_survive_sorting_whole_rows_and_deleting_some(sent: Sent) -> None:
    client.answer(sent.path, SAID)

    def sort(book: Any) -> None:
        sheet = book["Shortlist"]
        rows = sorted(client.rows_of(sheet), key=lambda row: str(row[1]), reverse=True)
        client.put_rows(sheet, [row for row in rows if row[1] != "Hamza Sample"])

    client.edit(sent.path, sort)
    preview = sent.look()
    assert answers(preview) == {name: DECISIONS[name] for name in NAMES if name != "Hamza Sample"}
    assert preview.missing == ("Hamza Sample",)
    assert [remark.code for remark in preview.remarks] == ["return_missing"]
    sent.services.shortlist_returns.apply(preview)
    assert sent.decisions()["Hamza Sample"] is ClientDecision.NONE


def test_answers_survive_pasting_into_a_new_workbook(sent: Sent, tmp_path: Path) -> None:
    client.answer(sent.path, SAID)
    client.pasted(sent.path, tmp_path / "ours.xlsx")
    preview = sent.look(tmp_path / "ours.xlsx")
    assert answers(preview) == DECISIONS
    assert [remark.code for remark in preview.remarks] == ["return_manifest_missing"]
    assert len(preview.ready) == 4


@pytest.mark.skipif(client.SOFFICE is None, reason="LibreOffice is not installed")
def test_answers_survive_libreoffice(sent: Sent, tmp_path: Path) -> None:
    client.answer(sent.path, SAID)

    def sort(book: Any) -> None:
        sheet = book["Shortlist"]
        client.put_rows(sheet, sorted(client.rows_of(sheet), key=lambda row: str(row[1]), reverse=True)[1:])

    client.edit(sent.path, sort)
    preview = sent.look(client.saved_by_libreoffice(sent.path, tmp_path / "saved"))
    assert answers(preview) == {name: DECISIONS[name] for name in NAMES[:-1]}
    assert preview.missing == ("Zara Sample",)
    assert [remark.code for remark in preview.remarks] == ["return_missing"]
    assert len(preview.ready) == 4


def test_names_sorted_alone_are_left_to_a_person_and_the_cells_named(sent: Sent) -> None:
    client.answer(sent.path, SAID)

    def swap(book: Any) -> None:
        sheet = book["Shortlist"]
        first, second = sheet["B7"].value, sheet["B8"].value
        sheet["B7"], sheet["B8"] = second, first

    client.edit(sent.path, swap)
    preview = sent.look()
    altered = [
        remark.values["cells"]
        for row in preview.rows
        for remark in row.remarks
        if remark.code == "return_altered"
    ]
    assert sorted(map(str, altered)) == ["B7", "B8"]
    assert len(preview.ready) == 2
    sent.services.shortlist_returns.apply(preview)
    assert sum(each is not ClientDecision.NONE for each in sent.decisions().values()) == 2


def test_an_altered_manifest_only_warns(sent: Sent) -> None:
    client.answer(sent.path, SAID)

    def alter(book: Any) -> None:
        book["_ats"]["A1"] = str(book["_ats"]["A1"].value).replace("SL-2026-0001", "SL-2026-0009")

    client.edit(sent.path, alter)
    preview = sent.look()
    assert [remark.code for remark in preview.remarks] == ["return_manifest_altered"]
    assert len(preview.ready) == 4


@pytest.mark.parametrize(
    ("written", "decision", "code"),
    [
        ("YES", ClientDecision.INTERVIEW, None),
        (" on hold ", ClientDecision.HOLD, None),
        ("No.", ClientDecision.REJECT, None),
        ("Please interview", ClientDecision.INTERVIEW, None),
        ("Interview? No", ClientDecision.NONE, "return_unclear"),
        ("don't interview", ClientDecision.NONE, "return_unclear"),
        ("not sure", ClientDecision.NONE, "return_unclear"),
        ("=HYPERLINK(A1)", ClientDecision.NONE, "return_formula"),
    ],
)
def test_decisions_as_people_write_them(
    sent: Sent, written: str, decision: ClientDecision, code: str | None
) -> None:
    client.answer(sent.path, {"Ayesha Sample": (written, None)})
    preview = sent.look()
    assert row_of(preview, "Ayesha Sample").decision is decision
    assert codes(preview, "Ayesha Sample") == ([code] if code else [])
    assert len(preview.ready) == (0 if code else 1)


def test_words_beside_a_decision_go_with_the_comment(sent: Sent) -> None:
    client.answer(
        sent.path,
        {"Ayesha Sample": ("Interview, Monday at 10", "Ask for Amna"), "Bilal Sample": ("yes please", None)},
    )
    preview = sent.look()
    assert row_of(preview, "Ayesha Sample").comment == "Interview, Monday at 10\nAsk for Amna"
    assert row_of(preview, "Bilal Sample").comment == ""
    assert len(preview.ready) == 2


def test_the_same_person_answered_twice_in_different_ways_is_left_to_a_person(sent: Sent) -> None:
    client.answer(sent.path, SAID)

    def double(book: Any) -> None:
        sheet = book["Shortlist"]
        rows = client.rows_of(sheet)
        ayesha = next(row for row in rows if row[1] == "Ayesha Sample")
        client.put_rows(sheet, [*rows, [*ayesha[:11], "Reject", None, ayesha[13]]])

    client.edit(sent.path, double)
    assert codes(sent.look(), "Ayesha Sample") == ["return_twice"]
    assert row_of(sent.look(), "Ayesha Sample").item_id not in sent.look().ready


def test_a_card_moved_since_the_look_stays_and_is_reported(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    move(sent.services, sent.job, sent.applications["Ayesha Sample"], StageKind.SCREENED)
    changes = sent.services.shortlist_returns.apply(preview)
    assert [(each.id, each.code) for each in changes.failed] == [
        (sent.applications["Ayesha Sample"], "stage_conflict")
    ]
    assert sent.decisions() == {**DECISIONS, "Ayesha Sample": ClientDecision.NONE}
    one = row_of(preview, "Ayesha Sample").item_id
    before = sent.services.history.rows()
    with pytest.raises(StageConflictError):
        sent.services.shortlist_returns.apply(preview, [one])
    assert sent.services.history.rows() == before


def test_an_ended_application_only_has_its_answer_noted(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    sent.services.pipeline.end([sent.applications["Ayesha Sample"]], a_reason(sent.services))
    preview = sent.look()
    assert codes(preview, "Ayesha Sample") == ["return_ended"]
    sent.services.shortlist_returns.apply(preview)
    assert sent.stages()["Ayesha Sample"] == (StageKind.ASSESSED, ApplicationStatus.REJECTED)
    assert sent.decisions()["Ayesha Sample"] is ClientDecision.INTERVIEW


def test_nobody_is_moved_back_from_a_later_stage(sent: Sent) -> None:
    move(sent.services, sent.job, sent.applications["Ayesha Sample"], StageKind.INTERVIEWED)
    client.answer(sent.path, SAID)
    assert row_of(sent.look(), "Ayesha Sample").step is ReturnStep.NONE


def test_a_blank_never_takes_an_answer_away_and_a_new_one_says_what_was_before(sent: Sent) -> None:
    original = sent.path.read_bytes()
    client.answer(sent.path, SAID)
    sent.services.shortlist_returns.apply(sent.look())
    sent.path.write_bytes(original)
    client.answer(sent.path, {"Ayesha Sample": ("Reject", None)})
    preview = sent.look()
    assert codes(preview, "Ayesha Sample") == ["return_again"]
    assert [row.candidate for row in preview.rows if row.is_change] == ["Ayesha Sample"]
    sent.services.shortlist_returns.apply(preview)
    assert sent.decisions() == {**DECISIONS, "Ayesha Sample": ClientDecision.REJECT}


def test_an_older_shortlist_names_the_newer_one(sent: Sent, tmp_path: Path) -> None:
    sent.services.shortlists.export(
        sent.job, tmp_path / "second.xlsx", application_ids=[sent.applications["Ayesha Sample"]]
    )
    client.answer(sent.path, SAID)
    preview = sent.look()
    assert [(each.code, each.values) for each in row_of(preview, "Ayesha Sample").remarks] == [
        ("return_older", {"number": "SL-2026-0002"})
    ]
    assert codes(preview, "Bilal Sample") == []


def test_another_agency_s_workbook_is_refused(sent: Sent, tmp_path: Path) -> None:
    from ats_desktop.documents import shortlist_workbook
    from tests.support import shortlist_fixture

    path = tmp_path / "other.xlsx"
    path.write_bytes(shortlist_workbook.build(shortlist_fixture.sheet()).data)
    with pytest.raises(ReturnUnknownError) as refused:
        sent.look(path)
    assert refused.value.values == {"name": "other.xlsx", "number": "SL-2026-0031"}


def test_rows_of_another_agency_are_left_out_and_named(sent: Sent) -> None:
    client.answer(sent.path, SAID)

    def add(book: Any) -> None:
        sheet = book["Shortlist"]
        rows = client.rows_of(sheet)
        client.put_rows(sheet, [*rows, [*rows[0][:11], "Interview", None, "A" * 16]])

    client.edit(sent.path, add)
    preview = sent.look()
    assert [(each.code, each.values) for each in preview.remarks] == [("return_strange_rows", {"rows": "12"})]
    assert len(preview.rows) == 5


def test_a_workbook_without_the_column_is_refused(sent: Sent, tmp_path: Path) -> None:
    def rename(book: Any) -> None:
        book["Shortlist"]["L6"] = "Opinion"

    client.edit(sent.path, rename)
    with pytest.raises(ReturnWithoutAnswersError):
        sent.look()


def test_a_package_comes_back_whole(sent: Sent, tmp_path: Path) -> None:
    import zipfile

    client.answer(sent.path, SAID)
    package = tmp_path / "SL-2026-0001.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.write(sent.path, "SL-2026-0001/SL-2026-0001 Karvan.xlsx")
        archive.writestr("SL-2026-0001/CVs/01-ayesha.pdf", b"%PDF-1.4")
        archive.writestr("__MACOSX/._SL-2026-0001 Karvan.xlsx", b"x")
    preview = sent.look(package)
    assert answers(preview) == DECISIONS
    assert preview.data == sent.path.read_bytes()


def test_comments_are_cleaned_and_cut(sent: Sent) -> None:
    client.answer(sent.path, {"Ayesha Sample": ("Interview", "a" * 2_500)})
    preview = sent.look()
    assert codes(preview, "Ayesha Sample") == ["return_cut"]
    assert len(row_of(preview, "Ayesha Sample").comment) == 2_000
    assert len(preview.ready) == 1


def test_erasing_somebody_takes_the_kept_workbooks_along(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    data = sent.path.read_bytes()
    preview = sent.look()
    sent.services.shortlist_returns.apply(preview)
    assert sent.services.checks.check().files == 2
    sent.services.erasing.erase([row_of(preview, "Bilal Sample").candidate_id])
    sent.services.erasing.wipe()
    report = sent.services.checks.check()
    assert (report.files, report.problems) == (0, ())
    sent.path.write_bytes(data)
    again = sent.look()
    assert [row.candidate for row in again.rows if row.is_possible] == []


def test_the_frozen_copy_is_not_touched(sent: Sent) -> None:
    (shortlist,) = sent.services.shortlists.rows()
    sent_as = sent.services.shortlists.workbook(shortlist.id)[1]
    client.answer(sent.path, SAID)
    sent.services.shortlist_returns.apply(sent.look())
    assert sent.services.shortlists.workbook(shortlist.id)[1] == sent_as
    assert load_workbook(sent.path)["Shortlist"]["L7"].value is not None


def test_nothing_is_kept_of_a_workbook_whose_every_answer_comes_too_late(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    for name in SAID:
        move(sent.services, sent.job, sent.applications[name], StageKind.SCREENED)
    before = sent.services.history.rows()
    changes = sent.services.shortlist_returns.apply(preview)
    assert (changes.operation_id, len(changes.failed)) == (None, 4)
    assert sent.services.history.rows() == before
    assert sent.services.checks.check().files == 1


def test_an_answer_noted_since_the_look_stays(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    first, second = sent.look(), sent.look()
    sent.services.shortlist_returns.apply(first, [row_of(first, "Dua Sample").item_id])
    changes = sent.services.shortlist_returns.apply(second)
    assert [(each.id, each.code) for each in changes.failed] == [
        (sent.applications["Dua Sample"], "return_changed")
    ]
    assert sent.decisions() == DECISIONS


def test_what_was_left_out_can_be_taken_over_later_when_asked_for(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    sent.services.shortlist_returns.apply(preview, [row_of(preview, "Dua Sample").item_id])
    again = sent.look()
    assert again.imported_at is not None
    assert again.ready == ()
    rest = [row.item_id for row in again.rows if row.is_ready]
    assert len(rest) == 3
    sent.services.shortlist_returns.apply(again, rest)
    assert sent.decisions() == DECISIONS


def test_a_hold_leaves_a_task_with_what_the_client_said(sent: Sent) -> None:
    client.answer(sent.path, SAID)
    preview = sent.look()
    sent.services.shortlist_returns.apply(preview)
    held = row_of(preview, "Dua Sample").candidate_id
    latest = sent.services.candidates.timeline(held)[0]
    assert (latest.kind, latest.note) == ("note", "Ask again in May")
