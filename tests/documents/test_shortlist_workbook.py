"""A shortlist workbook as a client, a spreadsheet program and the next import see it."""

import dataclasses
import hashlib
import hmac
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from ats_desktop.documents import cell_text
from ats_desktop.documents import shortlist_workbook as book
from tests.support import shortlist_fixture as fixture

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HEADERS = [
    "#", "Candidate", "CV", "Fit score", "Years", "Core skills", "Technical assessment",
    "Expected PKR a month", "Notice (days)", "Location and mode", "Recruiter’s summary",
    "Your decision", "Your comment", "Ref",
]  # fmt: skip
HOSTILE = [
    "=HYPERLINK(\"http://example.com\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1",
    "=cmd|' /C calc'!A0",
    "<f>1</f>", "]]>&amp;&#x0;", "_x000D_ and _x0041_", "a\r\nb\rc",
    "bell\x07 nul\x00 del\x7f", "\ud800 alone",
    "{{ 7*7 }} {% if %}", "'; DROP TABLE candidate; --", "عائشہ صدیقی", "  spaces  ", "\ufffe\uffff", "😀",
]  # fmt: skip


def opened(data: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def people(count: int) -> tuple[book.ShortlistCandidate, ...]:
    six = fixture.candidates()
    return tuple(
        dataclasses.replace(six[place % 6], candidate_id=f"c{place}", cv_link=book.cv_link(place, "x", "pdf"))
        for place in range(count)
    )


def one(**changes: Any) -> book.BuiltWorkbook:
    first = dataclasses.replace(fixture.candidates()[0], **changes)
    return book.build(fixture.sheet(candidates=(first,)))


def test_the_workbook_has_its_three_sheets_and_the_table_under_the_letterhead() -> None:
    workbook = opened(book.build(fixture.sheet()).data)
    assert [(sheet.title, sheet.sheet_state) for sheet in workbook.worksheets] == [
        ("Shortlist", "visible"),
        ("Role and scoring", "visible"),
        ("_ats", "veryHidden"),
    ]
    front = workbook["Shortlist"]
    assert front["B1"].value == "Candidate shortlist"
    assert front["B2"].value == (
        "Senior Backend Developer (Python)  ·  Meridian Payments (Private) Limited  ·  JOB-0117"
    )
    assert front["B3"].value == (
        "Prepared by Indus Talent Partners (Private) Limited on 24 November 2026  ·  6 candidates"
        "  ·  Please reply by 1 December 2026"
    )
    assert [cell.value for cell in front[6]] == HEADERS
    table = front.tables["Shortlist"]
    assert table.ref == "A6:N12"
    assert table.column_names == HEADERS
    assert front.auto_filter.ref is None
    assert front.freeze_panes == "C7"
    assert front.dimensions == "A1:N12"


def test_the_rows_hold_numbers_as_numbers_and_links_in_their_own_column() -> None:
    front = opened(book.build(fixture.sheet()).data)["Shortlist"]
    first = [cell.value for cell in front[7]][:11]
    assert first == [
        1, "Ayesha Siddiqui", "Open", 91, 8, "Python, FastAPI, PostgreSQL, Kafka, AWS",
        "88/100. Clean ledger model, full test suite, found the race condition.", 580_000, 30,
        "Karachi, remote",
        fixture.candidates()[0].summary,
    ]  # fmt: skip
    linked = {cell.coordinate: cell.hyperlink.target for row in front for cell in row if cell.hyperlink}
    assert linked["C7"] == "CVs/01-ayesha-siddiqui.pdf"
    assert sorted(linked) == [f"C{row}" for row in sorted(map(str, range(7, 13)))]
    assert front["H7"].number_format == r"[>=10000000]##\,##\,##\,##0;[>=100000]##\,##\,##0;##,##0"
    assert front["C7"].alignment.wrap_text is True


def test_amounts_outside_the_lakh_countries_are_grouped_by_thousands() -> None:
    front = opened(book.build(fixture.sheet(currency="AED")).data)["Shortlist"]
    assert front["H7"].number_format == "#,##0"
    assert front["H6"].value == "Expected AED a month"
    assert front.tables["Shortlist"].column_names[7] == "Expected AED a month"


def test_only_the_answers_are_unlocked_and_only_three_answers_are_taken() -> None:
    workbook = opened(book.build(fixture.sheet()).data)
    front = workbook["Shortlist"]
    unlocked = {cell.coordinate for row in front for cell in row if not cell.protection.locked}
    assert unlocked == {f"{column}{row}" for column in "LM" for row in range(7, 13)}
    for sheet in workbook.worksheets:
        assert sheet.protection.sheet
        assert not sheet.protection.password
    assert not front.protection.autoFilter
    choice, length = front.data_validations.dataValidation
    assert (choice.type, choice.formula1, str(choice.sqref)) == ("list", '"Interview,Hold,Reject"', "L7:L12")
    assert (length.type, length.operator, length.formula1) == ("textLength", "lessThanOrEqual", "2000")
    assert choice.showErrorMessage and choice.errorStyle in {None, "stop"}
    assert length.showErrorMessage and str(length.sqref) == "M7:M12"


def test_it_prints_on_landscape_a4_one_page_wide_with_the_header_repeated() -> None:
    workbook = opened(book.build(fixture.sheet()).data)
    front = workbook["Shortlist"]
    assert front.print_title_rows == "$6:$6"
    assert front.print_area == "'Shortlist'!$A$1:$M$12"
    assert (front.page_setup.orientation, int(front.page_setup.paperSize)) == ("landscape", 9)
    assert (front.page_setup.fitToWidth, front.page_setup.fitToHeight) == (1, 0)
    assert front.sheet_properties.pageSetUpPr.fitToPage
    assert front.column_dimensions["N"].hidden
    assert front.oddFooter.left.text == "Indus Talent Partners (Private) Limited - confidential"
    assert front.oddFooter.center.text == "Page &P of &N"
    assert front.oddFooter.right.text == "JOB-0117  SL-2026-0031"


def test_an_ampersand_in_the_agencys_name_is_no_command_in_the_footer() -> None:
    sheet = fixture.sheet(agency=book.Letterhead("Khan & Sons &D " + "x" * 300))
    xml = parts(book.build(sheet).data)["xl/worksheets/sheet1.xml"]
    footer = ElementTree.fromstring(xml).findtext(f"{MAIN}headerFooter/{MAIN}oddFooter") or ""
    assert "Khan && Sons &&D" in footer
    assert len(footer) <= 255


def test_a_score_shows_its_band_and_no_score_shows_none() -> None:
    marks = (91, 85, 84.9, 70, 69, None)
    scored = tuple(dataclasses.replace(p, score=m) for p, m in zip(fixture.candidates(), marks, strict=True))
    front = opened(book.build(fixture.sheet(candidates=scored)).data)["Shortlist"]
    fills = [front[f"D{row}"].fill.fgColor.rgb for row in range(7, 13)]
    assert fills == ["FFDDF1E4", "FFDDF1E4", "FFDDE8F4", "FFDDE8F4", "FFECEFF2", "00000000"]
    assert front["D12"].value is None


def test_rows_grow_with_their_text_up_to_the_highest_that_excel_takes() -> None:
    texts = ("short", "word " * 60, "word " * 6_000, "W" * 5_000)
    tall = tuple(dataclasses.replace(p, summary=t) for p, t in zip(people(4), texts, strict=True))
    front = opened(book.build(fixture.sheet(candidates=tall)).data)["Shortlist"]
    heights = [front.row_dimensions[row].height for row in range(7, 11)]
    assert heights[0] < heights[1] < heights[2] == heights[3] == 409


def test_the_second_sheet_tells_role_scoring_decisions_and_confidentiality() -> None:
    role = opened(book.build(fixture.sheet()).data)["Role and scoring"]
    lines = {row[0].value: (row[1].value, row[2].value) for row in role if row[0].value}
    assert list(lines) == [
        "Role and scoring", "The role", "Purpose", "Must have", "Nice to have", "Location", "Budget", "Start",
        "First milestone", "How the fit score is made", "Must-have skills", "Technical assessment",
        "Experience and domain", "Communication", "Availability and budget", "Bands",
        "What your decision does",
        "Interview", "Hold", "Reject", "Confidentiality", "Please note",
    ]  # fmt: skip
    assert lines["Budget"][1] == "PKR 4,50,000 to 6,50,000 a month"
    assert lines["Start"][1] == "1 December 2026"
    assert lines["Must-have skills"][0] == pytest.approx(0.4)


def test_a_role_sheet_says_nothing_about_parts_that_are_not_known() -> None:
    job = book.ShortlistJob(reference="JOB-1", title="Developer", client="Client")
    unscored = tuple(dataclasses.replace(person, score=None) for person in fixture.candidates())
    role = opened(book.build(fixture.sheet(job=job, scoring=(), candidates=unscored)).data)[
        "Role and scoring"
    ]
    labels = [row[0].value for row in role if row[0].value]
    assert labels == [
        "Role and scoring", "What your decision does", "Interview", "Hold", "Reject", "Confidentiality",
        "Please note",
    ]  # fmt: skip


@pytest.mark.parametrize("field", ["name", "core_skills", "assessment", "location_mode", "summary"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_and_reads_back_as_written(field: str, text: str) -> None:
    data = one(**{field: text}).data
    column = {"name": "B", "core_skills": "F", "assessment": "G", "location_mode": "J", "summary": "K"}[field]
    cell = opened(data)["Shortlist"][f"{column}7"]
    kept = cell_text.clean(text)
    if kept:
        assert cell.data_type == "s"
        assert re.sub(r"_x005F_(?=x[0-9A-F]{4}_)", "_", cell.value) == kept
    assert bool(cell.quotePrefix) == kept.startswith(("=", "+", "-", "@", "\t", "'"))
    if not set("\r\x00\x07\x7f\ud800\ufffe") & set(text):
        assert kept == text


def test_no_sheet_holds_a_formula_whatever_the_texts_are() -> None:
    sheet = fixture.sheet(
        candidates=tuple(
            dataclasses.replace(
                fixture.candidates()[0], candidate_id=str(n), name=t, summary=t, core_skills=t
            )
            for n, t in enumerate(HOSTILE)
        ),
        job=book.ShortlistJob(
            "=1+1", "=A1", "@client", brief="=1", must=("=2", "+3"), pay="-1", milestone="=4"
        ),
        agency=book.Letterhead("=cmd", phone="+92 300 0000000"),
        prepared_by="=me",
        contact="=you",
        currency="=X",
        export_id="=SL",
    )
    for name, xml in parts(book.build(sheet).data).items():
        if name.endswith(".xml") or name.endswith(".rels"):
            root = ElementTree.fromstring(xml)
            if name.startswith("xl/worksheets/sheet"):
                assert root.find(f".//{MAIN}f") is None
                assert {cell.get("t") for cell in root.iter(f"{MAIN}c")} <= {None, "inlineStr", "s", "n"}
    role = opened(book.build(sheet).data)["Role and scoring"]
    assert role["C4"].value == "=1" and role["C4"].data_type == "s" and role["C4"].quotePrefix


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_gives_a_file_that_opens_and_a_hash_that_survives_reading(text: str) -> None:
    built = one(name=text, summary=text)
    row = [cell.value for cell in opened(built.data)["Shortlist"][7]]
    locked = [row[1], *row[3:11]]
    assert book.locked_hash(locked) == built.rows[0].locked_hash


def test_refs_are_made_from_key_export_and_candidate_alone() -> None:
    ref = book.refs(b"key", "SL-2026-0001", "c1")
    assert re.fullmatch(r"[A-Z2-7]{16}", ref)
    assert ref == book.refs(b"key", "SL-2026-0001", "c1")
    others = {
        book.refs(b"another", "SL-2026-0001", "c1"),
        book.refs(b"key", "SL-2026-0002", "c1"),
        book.refs(b"key", "SL-2026-0001", "c2"),
    }
    assert len(others | {ref}) == 4


def test_each_row_carries_the_ref_that_is_kept_and_the_manifest_is_sealed() -> None:
    built = book.build(fixture.sheet())
    workbook = opened(built.data)
    front, hidden = workbook["Shortlist"], workbook["_ats"]
    assert [front[f"N{row}"].value for row in range(7, 13)] == [row.ref for row in built.rows]
    assert [row.candidate_id for row in built.rows] == [f"candidate-{place}" for place in range(1, 7)]
    text = hidden["A1"].value
    assert json.loads(text) == {
        "schema": "ats-shortlist/1",
        "export": "SL-2026-0031",
        "job": "JOB-0117",
        "at": "2026-11-24",
        "n": 6,
        "anon": False,
        "rows": {row.ref: row.locked_hash for row in built.rows},
    }
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"))
    assert hidden["B1"].value == hmac.new(fixture.KEY, text.encode(), hashlib.sha256).hexdigest()
    assert workbook.custom_doc_props["ATS export"].value == "SL-2026-0031"


def test_a_manifest_longer_than_a_cell_goes_down_the_column() -> None:
    built = book.build(fixture.sheet(candidates=people(1_000)))
    hidden = opened(built.data)["_ats"]
    pieces = [row[0].value for row in hidden if row[0].value]
    assert len(pieces) > 1
    assert max(map(len, pieces)) <= 32_767
    assert json.loads("".join(pieces))["n"] == 1_000


def test_the_hash_knows_changed_cells_from_cells_that_a_program_wrote_its_own_way() -> None:
    cells = ["Ayesha", 91, 8, "a\nb", "", 580_000, None, "Karachi", "text"]
    resaved = ["Ayesha ", 91.0, 8.0, "a\r\nb", None, 580_000.0, "", "Karachi", "text"]
    assert book.locked_hash(cells) == book.locked_hash(resaved)
    assert book.locked_hash(cells) != book.locked_hash(["Bilal", *cells[1:]])
    assert book.locked_hash(["a", "b"]) != book.locked_hash(["ab", ""])


def test_the_same_sheet_gives_the_same_bytes_in_other_processes(tmp_path: Path) -> None:
    script = (
        "from ats_desktop.documents import shortlist_workbook as book\n"
        "from tests.support.shortlist_fixture import sheet\n"
        "print(book.build(sheet()).sha256)\n"
    )
    root = str(Path(__file__).parents[2])
    digests = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Karachi")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": root}
        ran = subprocess.run(
            [sys.executable, "-c", script],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(ran.stdout.strip())
    built = book.build(fixture.sheet())
    assert digests == {built.sha256} == {hashlib.sha256(built.data).hexdigest()}


def test_the_file_names_the_agency_and_nobody_else() -> None:
    content = parts(book.build(fixture.sheet()).data)
    core = content["docProps/core.xml"].decode()
    assert core.count("Indus Talent Partners (Private) Limited") == 2
    assert "2026-11-24T00:00:00Z" in core
    assert fixture.KEY not in b"".join(content.values())


def test_an_anonymous_workbook_holds_no_trace_of_the_people() -> None:
    telling = tuple(
        dataclasses.replace(
            person,
            summary=f"{person.name} of Zindagi Logistics, call 0300-0000000, "
            f"{person.candidate_id}@example.com. "
            f"See https://example.com/{place} and github.com/someone. {person.name.split()[0]}'s best.",
            private_words=("Zindagi Logistics",),
        )
        for place, person in enumerate(fixture.candidates())
    )
    built = book.build(fixture.sheet(candidates=telling, anonymous=True))
    everything = b"".join(parts(built.data).values()).decode("utf-8", "replace").lower()
    for secret in ("ayesha", "siddiqui", "usman", "baloch", "zindagi", "0300-0", "@example", "github"):
        assert secret not in everything
    front = opened(built.data)["Shortlist"]
    assert front["B7"].value == "Candidate 1"
    assert front["C7"].hyperlink.target == f"CVs/{built.rows[0].ref}.pdf"
    assert json.loads(opened(built.data)["_ats"]["A1"].value)["anon"] is True


def test_an_empty_shortlist_is_refused_by_its_code() -> None:
    with pytest.raises(book.ShortlistEmptyError) as caught:
        fixture.sheet(candidates=())
    assert caught.value.values == {"reference": "JOB-0117"}


@pytest.mark.parametrize(
    "link",
    [
        "/etc/passwd",
        "../x.pdf",
        "CVs/../x.pdf",
        "CVs/a b.pdf",
        "file:///x",
        "CVs/é.pdf",
        'CVs/"x.pdf',
        "CVs/a.pdf\n",
    ],
)
def test_a_link_out_of_the_cv_folder_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="not a link"):
        one(cv_link=link)


@pytest.mark.parametrize("name", ["Ayesha Siddiqui", "عائشہ", "../../x", "A" * 500, "José Ñandú", ""])
def test_any_name_gives_a_link_that_a_sheet_takes(name: str) -> None:
    assert one(cv_link=book.cv_link(3, name, ".PDF")).rows


def test_a_package_holds_the_workbook_and_the_cvs_that_it_links() -> None:
    sheet = fixture.sheet()
    built = book.build(sheet)
    data = book.package(sheet, built, {"CVs/01-ayesha-siddiqui.pdf": b"%PDF"})
    assert parts(data) == {
        "SL-2026-0031 Meridian Payments (Private) Limited.xlsx": built.data,
        "CVs/01-ayesha-siddiqui.pdf": b"%PDF",
    }
    with pytest.raises(ValueError, match="not linked"):
        book.package(
            dataclasses.replace(sheet, anonymous=True), built, {"CVs/01-ayesha-siddiqui.pdf": b"%PDF"}
        )


def test_a_logo_that_is_no_picture_gives_way_to_the_initials() -> None:
    plain = parts(book.build(fixture.sheet()).data)["xl/media/image1.png"]
    broken = book.Letterhead("Indus Talent", logo=b"\x89PNG\r\n\x1a\n broken")
    assert parts(book.build(fixture.sheet(agency=broken)).data)["xl/media/image1.png"] == plain


def test_a_workbook_is_written_whole(tmp_path: Path) -> None:
    built = book.build(fixture.sheet(prepared_on=date(1970, 1, 1)))
    target = tmp_path / book.file_name("SL-2026-0031", "A/B: Payments", ".xlsx")
    book.write(target, built.data)
    assert target.name == "SL-2026-0031 A B Payments.xlsx"
    assert target.read_bytes() == built.data


def test_a_column_that_nobody_has_anything_in_is_out_of_sight_and_still_in_the_table() -> None:
    bare = tuple(dataclasses.replace(person, cv_link=None, assessment="") for person in people(3))
    full = dataclasses.replace(bare[0], assessment="Sound design.")
    hidden = [
        {column for column, width in opened(data).worksheets[0].column_dimensions.items() if width.hidden}
        for data in (
            book.build(dataclasses.replace(fixture.sheet(), candidates=rows)).data
            for rows in (bare, (full, *bare[1:]))
        )
    ]
    assert hidden == [{"C", "G", "N"}, {"C", "N"}]
