"""``candidate`` and ``search``: the people the agency knows."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateDetail, CandidateRow
from ats_desktop.errors import UserError

if TYPE_CHECKING:
    from ats_desktop.services import Services

_PAGE = 200
_KEY_LENGTH = 36
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
    Column("excerpt", "Where"),
)


class CandidateNotFoundError(UserError):
    """Nobody goes by these words; values: words."""

    code = "candidate_not_found"


class CandidateAmbiguousError(UserError):
    """Several people go by these words; values: words, found."""

    code = "candidate_ambiguous"


def add_to(commands: Commands) -> None:
    """Declare ``candidate list``, ``candidate show`` and ``search``."""
    group = commands.group("candidate", "list or show candidates")
    listed = group.command("list", _list, "list the candidates by name")
    _add_limit(listed)
    show = group.command("show", _show, "show one candidate")
    show.add_argument("candidate", metavar="CANDIDATE", help="name or key")
    search = commands.command("search", _search, "search candidates and the text of their CVs")
    search.add_argument("query", nargs="+", metavar="QUERY")
    _add_limit(search)


def _add_limit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=positive, metavar="N", help="print at most N rows (default: all)")


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows, total = _rows(services, "", "name", arguments.limit)
    out.table(
        _COLUMNS, [_record(row) for row in rows], empty="No candidates yet. “cv import PATH” brings some in."
    )
    _say_rest(out, len(rows), total)
    return DONE


def _search(arguments: argparse.Namespace, out: Output) -> int:
    query = " ".join(arguments.query)
    with session.agency(arguments) as services:
        rows, total = _rows(services, query, "relevance", arguments.limit)
    out.table(_FOUND, [_record(row) for row in rows], empty=f"Nobody matches “{query}”.")
    _say_rest(out, len(rows), total)
    return DONE


def _rows(services: "Services", query: str, sort: str, limit: int | None) -> tuple[list[CandidateRow], int]:
    rows: list[CandidateRow] = []
    while True:
        size = _PAGE if limit is None else min(_PAGE, limit - len(rows))
        page = services.candidates.page(query, sort=sort, start=len(rows), size=size)
        rows += page.rows
        if not page.rows or len(rows) >= page.total or len(rows) == limit:
            return rows, page.total


def _record(row: CandidateRow) -> dict[str, object]:
    record: dict[str, object] = {**row._asdict()}
    line = str(record.pop("skill_line"))
    record["skills"] = line.split(SKILL_SEPARATOR) if line else []
    record["excerpt"] = row.excerpt.translate(_HIT_MARKS)
    return record


def _say_rest(out: Output, shown: int, total: int) -> None:
    if shown < total:
        out.say(f"{shown:,} of {total:,} shown.")


def _show(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        person = _find(services, arguments.candidate)
    if out.as_json:
        out.record(fields_of(person))
        return DONE
    out.say(person.full_name + (f"  {person.name_urdu}" if person.name_urdu else ""))
    for label, text in _facts(person):
        if text:
            out.say(f"  {label:<14}{text}")
    return DONE


def _find(services: "Services", words_given: str) -> CandidateDetail:
    text = words_given.strip()
    if len(text) == _KEY_LENGTH and text.count("-") == 4:
        return services.candidates.detail(text.casefold())
    wanted = text.casefold()
    rows, _ = _rows(services, "", "name", None)
    same = [row for row in rows if row.name.casefold() == wanted]
    found = same or [row for row in rows if wanted and wanted in row.name.casefold()]
    if not found:
        raise CandidateNotFoundError(words=words_given)
    if len(found) > 1:
        raise CandidateAmbiguousError(
            words=words_given, found="; ".join(f"{row.name} ({row.id})" for row in found[:6])
        )
    return services.candidates.detail(found[0].id)


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
