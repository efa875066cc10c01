"""Rows about the shortlist workbook, beside XlsxWriter writing the same cells, styles and links."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import cycle, islice

from ats_desktop.documents import shortlist_workbook as book
from tests.benchmarks import workload
from tests.benchmarks.child import child_milliseconds
from tests.benchmarks.harness import WALL, Bench, Pair, Row, Target

_FORMATS: tuple[dict[str, object], ...] = (
    {"align": "center"},
    {"bold": True, "font_size": 11, "text_wrap": True},
    {"align": "center", "underline": 1, "font_color": "#000080"},
    {"align": "center", "bold": True, "bg_color": "#DDF1E4"},
    {"align": "center"},
    {"text_wrap": True},
    {"text_wrap": True},
    {"num_format": r"[>=10000000]##\,##\,##\,##0;[>=100000]##\,##\,##0;##,##0"},
    {"align": "center"},
    {"text_wrap": True},
    {"text_wrap": True},
    {"bg_color": "#FFF8E1", "locked": False},
    {"bg_color": "#FFF8E1", "locked": False, "text_wrap": True},
    {},
)


def sheet_of(bench: Bench, count: int) -> book.ShortlistSheet:
    """Give a shortlist of so many rows; a small workload is gone through again."""
    known = cycle(workload.people(bench.workload, count))
    candidates = tuple(
        _candidate(place, person) for place, person in enumerate(islice(known, count), start=1)
    )
    return book.ShortlistSheet(
        agency=book.Letterhead("Indus Talent Partners (Private) Limited", "Indus Talent"),
        export_id="SL-2026-0001",
        job=book.ShortlistJob("JOB-0001", "Backend Developer", "Example Payments", brief="Build the ledger."),
        prepared_on=date(2026, 1, 15),
        candidates=candidates,
        agency_key=b"benchmark",
    )


def _candidate(place: int, person: workload.Person) -> book.ShortlistCandidate:
    prose = " ".join(person.cv_text.split())
    return book.ShortlistCandidate(
        candidate_id=str(place),
        name=person.name,
        score=50 + place % 50,
        years=person.years,
        core_skills=", ".join(person.skills[:5]),
        assessment=prose[200:280],
        expected_pay=person.pay_expected,
        notice_days=person.notice_days,
        location_mode=f"{person.city}, remote",
        summary=prose[300:450],
        cv_link=book.cv_link(place, person.name, "pdf"),
    )


def _with_xlsxwriter(sheet: book.ShortlistSheet) -> Callable[[], None] | None:
    """Give the floor, or None where XlsxWriter is not installed: the program itself does not need it."""
    try:
        import xlsxwriter
    except ImportError:
        return None

    def write() -> None:
        file = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
        page = file.add_worksheet("Shortlist")
        formats = [
            file.add_format(
                {"font_name": "Calibri", "font_size": 10.5, "valign": "vcenter", "bottom": 1, **look}
            )
            for look in _FORMATS
        ]
        page.set_column(0, 13, 20)
        for row, one in enumerate(sheet.candidates, start=6):
            page.set_row(row, 60)
            cells = (
                row - 5, one.name, "", one.score, one.years, one.core_skills, one.assessment,
                one.expected_pay,
                one.notice_days, one.location_mode, one.summary, None, None, one.candidate_id,
            )  # fmt: skip
            for column, (value, look) in enumerate(zip(cells, formats, strict=True)):
                if column == 2:
                    page.write_url(row, column, f"external:{one.cv_link}", look, "Open")
                elif value is None:
                    page.write_blank(row, column, None, look)
                elif isinstance(value, str):
                    page.write_string(row, column, value, look)
                else:
                    page.write_number(row, column, value, look)
        last = 5 + len(sheet.candidates)
        page.add_table(5, 0, last, 13, {"columns": [{"header": f"c{n}"} for n in range(14)], "style": None})
        page.data_validation(6, 11, last, 11, {"validate": "list", "source": ["Interview", "Hold", "Reject"]})
        page.freeze_panes(6, 2)
        page.protect()
        file.close()

    return write


def _rows(count: int) -> Row:
    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        sheet = sheet_of(bench, count)
        yield Pair(_with_xlsxwriter(sheet), lambda: _forget(book.build(sheet)))

    target = Target(at_most_ms=150) if count < 1_000 else Target(ratio=1.4)
    return Row(f"shortlist-{count}", f"shortlist workbook of {count:,} rows, warm", target, prepare)


@contextmanager
def _first(bench: Bench) -> Iterator[Pair]:
    yield Pair(None, lambda: child_milliseconds("tests.benchmarks.child_shortlist", str(bench.workload)))


def _forget(_result: object) -> None:
    return None


ROWS = (
    Row(
        "shortlist-first",
        "shortlist workbook of 50 rows, first time, import included",
        Target(at_most_ms=150),
        _first,
        WALL,
    ),
    _rows(50),
    _rows(1_000),
    _rows(10_000),
)
