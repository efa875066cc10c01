"""Shortlists and agreements: number, record and file together or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from ats_desktop.documents.output import FolderMissingError
from ats_desktop.domain.stage import StageKind
from ats_desktop.errors import DiskFullError
from ats_desktop.services import Services
from ats_desktop.services.agreements import AgreementIncompleteError
from ats_desktop.services.shortlists import NothingToShortlistError
from tests.support import agreements as sample
from tests.support.agencies import a_job, an_application, move

NDA = "mutual-nda"


def test_a_shortlist_holds_the_active_cards_of_the_middle_stages(services: Services, tmp_path: Path) -> None:
    job = a_job(services)
    for name, kind in (
        ("One", StageKind.ASSESSED),
        ("Two", StageKind.INTERVIEWED),
        ("Three", StageKind.SCREENED),
    ):
        move(services, job, an_application(services, job, f"{name} Sample"), kind)
    changes = services.shortlists.export(job, tmp_path / "list.xlsx")
    assert (changes.values["number"], changes.values["count"]) == ("SL-2026-0001", 2)
    sheet = load_workbook(tmp_path / "list.xlsx")["Shortlist"]
    assert {sheet.cell(row, 2).value for row in (7, 8)} == {"One Sample", "Two Sample"}
    columns = services.pipeline.board(job).columns
    assert [card.submission for column in columns for card in column.cards if card.submission] == [
        "SL-2026-0001",
        "SL-2026-0001",
    ]


def test_nobody_to_show_writes_nothing(services: Services, tmp_path: Path) -> None:
    job = a_job(services)
    with pytest.raises(NothingToShortlistError):
        services.shortlists.export(job, tmp_path / "list.xlsx")
    assert not (tmp_path / "list.xlsx").exists()


def test_a_file_that_cannot_be_written_spends_no_number(services: Services, tmp_path: Path) -> None:
    job = a_job(services)
    move(services, job, an_application(services, job), StageKind.ASSESSED)
    before = services.history.rows()
    with pytest.raises(FolderMissingError):
        services.shortlists.export(job, tmp_path / "nowhere" / "list.xlsx")
    assert services.history.rows() == before
    assert services.shortlists.export(job, tmp_path / "list.xlsx").values["number"] == "SL-2026-0001"


def test_an_agreement_is_frozen_and_its_number_never_comes_again(services: Services, tmp_path: Path) -> None:
    job = a_job(services)
    application = an_application(services, job)
    first = services.agreements.issue(NDA, application, sample.values(), tmp_path / "one.pdf")
    assert first.values["number"] == "NDA-2026-0001"
    assert services.agreements.pdf(first.made) == (tmp_path / "one.pdf").read_bytes()
    assert "NDA-2026-0001" in PdfReader(tmp_path / "one.pdf").pages[0].extract_text()
    services.history.undo()
    assert [row.status for row in services.agreements.rows()] == ["void"]
    second = services.agreements.issue(NDA, application, sample.values())
    assert second.values["number"] == "NDA-2026-0002"
    assert services.checks.check().problems == ()


@pytest.fixture
def commits_fail() -> Iterator[Callable[[], None]]:
    """What makes every commit fail from now on, as a drive does that fills up last."""
    from sqlalchemy import event
    from sqlalchemy.orm import Session

    def refuse(_: Session) -> None:
        raise DiskFullError(path="drive")

    yield lambda: event.listen(Session, "before_commit", refuse)
    event.remove(Session, "before_commit", refuse)


@pytest.mark.parametrize("before", [None, b"an older paper"])
def test_a_paper_whose_record_cannot_be_kept_is_not_left_behind(
    services: Services, tmp_path: Path, commits_fail: Callable[[], None], before: bytes | None
) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    paths = tmp_path / "paper.pdf", tmp_path / "list.xlsx"
    if before is not None:
        for path in paths:
            path.write_bytes(before)
    commits_fail()
    with pytest.raises(DiskFullError):
        services.agreements.issue(NDA, application, sample.values(), paths[0])
    with pytest.raises(DiskFullError):
        services.shortlists.export(job, paths[1])
    assert [path.read_bytes() if path.exists() else None for path in paths] == [before, before]
    assert services.agreements.rows() == ()


def test_missing_values_are_named_and_spend_no_number(services: Services, tmp_path: Path) -> None:
    application = an_application(services, a_job(services))
    values = {key: value for key, value in sample.values().items() if key != "nda"}
    with pytest.raises(AgreementIncompleteError) as refused:
        services.agreements.issue(NDA, application, values, tmp_path / "one.pdf")
    assert str(refused.value.values["field"]).startswith("nda.")
    assert not (tmp_path / "one.pdf").exists()
    assert services.agreements.issue(NDA, application, sample.values()).values["number"] == "NDA-2026-0001"


def test_a_draft_knows_what_the_records_know_and_can_be_looked_at(services: Services) -> None:
    application = an_application(services, a_job(services), "Ayesha Sample", emails=("ayesha@example.com",))
    for template in services.agreements.templates():
        draft = services.agreements.draft(template.key, application)
        assert draft.values["contractor"] == {"name": "Ayesha Sample", "email": "ayesha@example.com"}
        assert services.agreements.check(template.key, draft.values)
        pages = PdfReader(_stream(services.agreements.preview(template.key, draft.values))).pages
        assert all("DRAFT" in page.extract_text() for page in pages)


def _stream(data: bytes):
    from io import BytesIO

    return BytesIO(data)
