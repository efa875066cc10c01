"""``candidate`` and ``search``: the people the agency knows."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ats_desktop.cli import candidate_acts, erase, find, session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateDetail, CandidateRow

if TYPE_CHECKING:
    from ats_desktop.services import Services

_PAGE = 200
_HIT_MARKS = str.maketrans({"\x02": "", "\x03": ""})
_COLUMNS = (
    Column("name", "Name"),
    Column("headline", "Headline"),
    Column("city", "City"),
    Column("years", "Years", is_number=True),
    Column("skills", "Skills"),
    Column("email", "E-mail"),
    Column("phone", "Phone"),
)
_FOUND = (
    Column("name", "Name"),
    Column("city", "City"),
    Column("years", "Years", is_number=True),
    Column("email", "E-mail"),
    Column("where", "Now"),
    Column("excerpt", "In the CV"),
)
_FACETS = (
    Column("facet", "Facet"),
    Column("label", "Value"),
    Column("count", "Candidates", is_number=True),
)
SORTS = ("relevance", "added", "name", "city", "years", "notice", "pay", "score")


def add_to(commands: Commands) -> None:
    """Declare the group ``candidate``, and ``search``."""
    group = commands.group("candidate", "list, show, merge or delete candidates")
    listed = group.command("list", _list, "list the candidates by name")
    _add_limit(listed)
    show = group.command("show", _show, "show one candidate")
    show.add_argument("candidate", metavar="CANDIDATE", help="name or key")
    candidate_acts.add_to(group)
    erase.add_to(group)
    search = commands.command("search", _search, "search candidates and the text of their CVs")
    search.add_argument(
        "query",
        nargs="*",
        metavar="QUERY",
        help='words, "phrases", AND OR NOT, ( ), and fields such as city:karachi skill:python exp:4-9 '
        "notice:<=30 salary:<=300k stage:none tag:vip job:JOB-0001; a query that begins with - goes after --",
    )
    search.add_argument("--sort", choices=SORTS, default="relevance", help="order (default: relevance)")
    search.add_argument("--ascending", action="store_true", help="the smallest first")
    search.add_argument("--facets", action="store_true", help="count what the people found have instead")
    _add_limit(search)


def _add_limit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=positive, metavar="N", help="print at most N rows (default: all)")


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows, total = read(services, "", "name", is_ascending=True, limit=arguments.limit)
    out.table(
        _COLUMNS, [_record(row) for row in rows], empty="No candidates yet. “cv import PATH” brings some in."
    )
    say_rest(out, len(rows), total)
    return DONE


def _search(arguments: argparse.Namespace, out: Output) -> int:
    query = " ".join(arguments.query)
    if arguments.facets:
        return _facets(arguments, out, query)
    with session.agency(arguments) as services:
        rows, total = read(
            services, query, arguments.sort, is_ascending=arguments.ascending, limit=arguments.limit
        )
    show_found(out, rows, total, query)
    return DONE


def _facets(arguments: argparse.Namespace, out: Output, query: str) -> int:
    with session.agency(arguments) as services:
        facets = services.search.facets(query)
    records = [
        {"facet": facet, "value": row.value, "label": row.label, "count": row.count}
        for facet in ("stages", "skills", "years", "notice", "cities", "sources", "tags")
        for row in getattr(facets, facet)
        if row.count
    ]
    out.table(_FACETS, records, empty=f"Nobody matches “{query}”.")
    return DONE


def show_found(out: Output, rows: Sequence[CandidateRow], total: int, query: str) -> None:
    """Print the people whom a query found, and how many of them are not shown."""
    out.table(_FOUND, [_record(row) for row in rows], empty=f"Nobody matches “{query}”.")
    say_rest(out, len(rows), total)


def read(
    services: "Services", query: str, sort: str, *, is_ascending: bool, limit: int | None = None
) -> tuple[list[CandidateRow], int]:
    """Return rows of the people whom a query finds, at most ``limit``, and how many it finds in all.

    Raises QueryError.
    """
    found = services.search.ids(query, sort, descending=not is_ascending)
    wanted = found.ids[:limit]
    rows = [
        row
        for start in range(0, len(wanted), _PAGE)
        for row in services.search.rows(wanted[start : start + _PAGE], query)
    ]
    return rows, found.total


def _record(row: CandidateRow) -> dict[str, object]:
    record: dict[str, object] = {**row._asdict()}
    line = str(record.pop("skill_line"))
    record["skills"] = line.split(SKILL_SEPARATOR) if line else []
    record["excerpt"] = row.excerpt.translate(_HIT_MARKS)
    record["where"] = ", ".join(part for part in (row.where_stage, row.where_job) if part)
    return record


def say_rest(out: Output, shown: int, total: int) -> None:
    """Say how many of how many are shown, where some are not."""
    if shown < total:
        out.say(f"{shown:,} of {total:,} shown.")


def _show(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        person = services.candidates.detail(find.candidate(services, arguments.candidate))
    if out.as_json:
        out.record(fields_of(person))
        return DONE
    out.say(person.full_name + (f"  {person.name_urdu}" if person.name_urdu else ""))
    for label, text in _facts(person):
        if text:
            out.say(f"  {label:<14}{text}")
    return DONE


def _facts(person: CandidateDetail) -> list[tuple[str, str]]:
    now = " at ".join(part for part in (person.current_title, person.current_employer) if part)
    pay = f"{person.currency} {person.pay_expected:,} expected" if person.pay_expected is not None else ""
    skills = [
        skill.name + (f" ({skill.years:g})" if skill.years is not None else "") for skill in person.skills
    ]
    return [
        ("Now", now or person.headline),
        ("City", person.city),
        ("Years", words(person.total_years)),
        ("Contacts", ", ".join(point.value for point in person.contacts)),
        ("Skills", ", ".join(skills)),
        ("Degrees", "; ".join(_degree(each.degree, each.institution) for each in person.educations)),
        ("Pay", pay),
        ("Notice", f"{person.notice_days} days" if person.notice_days is not None else ""),
        ("Tags", ", ".join(person.tags)),
        ("Files", ", ".join(file.file_name for file in person.attachments)),
        (
            "Jobs",
            "; ".join(
                f"{each.job_reference} {each.job_title}: {each.stage}, {words(each.status)}"
                for each in person.applications
            ),
        ),
        ("Key", person.id),
    ]


def _degree(degree: str, institution: str) -> str:
    return ", ".join(part for part in (degree, institution) if part)
