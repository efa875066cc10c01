"""What a returned workbook says is found by headings and references, and doubtful words decide nothing."""

from pathlib import Path
from typing import Any

import pytest

from ats_desktop.documents import shortlist_workbook
from ats_desktop.documents.shortlist_protocol import locked_hash, manifest_seal
from ats_desktop.documents.shortlist_return import Answers, Manifest, altered_cells, answers, decision_in
from ats_desktop.domain.returned_book import BookRow, BookSheet, ReturnedBook
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.intake.returned_books import book_of
from tests.support import shortlist_fixture as fixture
from tests.support.returned_books import edit, pasted


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "list.xlsx"
    path.write_bytes(shortlist_workbook.build(fixture.sheet()).data)
    return path


def said(path: Path, key: bytes = fixture.KEY) -> Answers:
    return answers(book_of(path.read_bytes(), path.name), key)


def test_every_row_is_known_by_its_reference_and_unaltered(path: Path) -> None:
    built = shortlist_workbook.build(fixture.sheet())
    found = said(path)
    assert (found.manifest, found.export, found.has_columns) == (Manifest.WHOLE, "SL-2026-0031", True)
    assert [(row.refs, row.locked_hash) for row in found.rows] == [
        ((kept.ref,), kept.locked_hash) for kept in built.rows
    ]
    assert all(row.is_blank and row.decision is ClientDecision.NONE for row in found.rows)


def test_the_hashes_survive_another_place_and_columns_of_the_client_s_own(path: Path, tmp_path: Path) -> None:
    pasted(path, tmp_path / "pasted.xlsx", row=31, column=6)
    built = shortlist_workbook.build(fixture.sheet())
    found = said(tmp_path / "pasted.xlsx")
    assert found.manifest is Manifest.MISSING
    assert [row.locked_hash for row in found.rows] == [kept.locked_hash for kept in built.rows]

    def insert(book: Any) -> None:
        book["Shortlist"].insert_cols(3)
        book["Shortlist"]["C6"] = "Seen by"

    sent = said(path).rows
    edit(path, insert)
    assert [altered_cells(row, before) for row, before in zip(said(path).rows, sent, strict=True)] == [()] * 6


def test_altered_cells_are_named_where_they_stand_now(path: Path) -> None:
    sent = said(path).rows[1]

    def alter(book: Any) -> None:
        sheet = book["Shortlist"]
        sheet["H8"], sheet["K8"] = 400_000, "Shortened"

    edit(path, alter)
    row = said(path).rows[1]
    assert altered_cells(row, sent) == ("H8", "K8")
    assert row.locked_hash != sent.locked_hash


def test_a_column_that_is_gone_is_named_by_its_heading(path: Path) -> None:
    sent = said(path).rows[0]
    edit(path, lambda book: book["Shortlist"].delete_cols(6))
    assert altered_cells(said(path).rows[0], sent) == ("core skills",)


def test_an_anonymous_shortlist_comes_home_as_well(tmp_path: Path) -> None:
    built = shortlist_workbook.build(fixture.sheet(anonymous=True))
    (tmp_path / "list.xlsx").write_bytes(built.data)
    rows = said(tmp_path / "list.xlsx").rows
    assert [(row.refs, row.locked_hash) for row in rows] == [
        ((kept.ref,), kept.locked_hash) for kept in built.rows
    ]


@pytest.mark.parametrize(
    ("text", "sealed_with", "expected"),
    [
        ('{"schema":"ats-shortlist/1","export":"SL-1"}', b"another agency's", Manifest.ALTERED),
        ('{"schema":"ats-shortlist/2","export":"SL-1"}', fixture.KEY, Manifest.OTHER_FORMAT),
        ("no manifest", fixture.KEY, Manifest.OTHER_FORMAT),
        ("[" * 100_000, fixture.KEY, Manifest.OTHER_FORMAT),
        ("\ud800", fixture.KEY, Manifest.ALTERED),
    ],
    ids=["foreign", "newer", "words", "deep", "surrogate"],
)
def test_a_manifest_only_warns(text: str, sealed_with: bytes, expected: Manifest) -> None:
    seal = "é" if text == "\ud800" else manifest_seal(sealed_with, text)
    book = ReturnedBook("", "", (BookSheet("_ATS", (BookRow(1, (text, seal)),)),))
    assert answers(book, fixture.KEY).manifest is expected


def test_headings_are_looked_for_at_the_top_only() -> None:
    late = BookSheet("Notes", (BookRow(61, ("Your decision",)), BookRow(62, ("Interview",))))
    assert not answers(ReturnedBook("", "", (late,)), b"").has_columns


def test_the_hash_of_cells_is_one_for_whichever_program_saved_them() -> None:
    assert locked_hash(["a\r\nb", 5, None]) == locked_hash(["a\nb ", 5.0, ""])


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("", ClientDecision.NONE),
        ("  ", ClientDecision.NONE),
        ("INTERVIEW", ClientDecision.INTERVIEW),
        ("yes please", ClientDecision.INTERVIEW),
        ("We would like to interview", ClientDecision.INTERVIEW),
        ("Interview - Monday", ClientDecision.INTERVIEW),
        ("On hold", ClientDecision.HOLD),
        ("maybe", ClientDecision.HOLD),
        ("Rejected!", ClientDecision.REJECT),
        ("n", ClientDecision.REJECT),
        ("pass", None),
        ("not now", None),
        ("interview or hold", None),
        ("yes, but not in May", None),
        ("Don’t reject", None),
        ("Reject?", None),
        ("1", None),
        ("???", None),
    ],
)
def test_a_decision_is_taken_only_when_it_is_clear(text: str, decision: ClientDecision | None) -> None:
    assert decision_in(text) is decision
