"""``skill``: the agency's own list of skills, and words of CVs that could become some."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ats_desktop.cli import find, sentences, session
from ats_desktop.cli.changes import report, status_of
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.rows.skills import CatalogueRow, ReadingProgress

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_COLUMNS = (
    Column("name", "Skill"),
    Column("group", "Group"),
    Column("candidates", "Candidates", is_number=True),
    Column("spellings", "Other spellings"),
    Column("implies", "Implies"),
)
_WORDS = (Column("word", "Word"), Column("candidates", "Candidates", is_number=True))


def add_to(commands: Commands) -> None:
    """Declare the commands that follow ``skill``."""
    group = commands.group("skill", "the skills that CVs are read for, and what they imply")
    rows = group.command("list", _list, "list the skills and how many candidates have each")
    rows.add_argument("words", nargs="*", metavar="WORD", help="only skills with these words in a spelling")
    rows.add_argument("--group", metavar="GROUP", help="only skills of this group")
    show = group.command("show", _show, "show one skill")
    show.add_argument("skill", metavar="SKILL", help="name or another spelling")
    add = group.command("add", _add, "add a skill; candidates whose CVs name it have it")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--group", default="", metavar="GROUP")
    _add_lists(add)
    edit = group.command("edit", _edit, "change a skill; what is not named stays")
    edit.add_argument("skill", metavar="SKILL")
    edit.add_argument("--name", metavar="NAME", help="the old name becomes another spelling")
    edit.add_argument("--group", metavar="GROUP")
    _add_lists(edit)
    edit.add_argument("--drop-spelling", action="append", default=[], metavar="WORD")
    edit.add_argument("--drop-implies", action="append", default=[], metavar="SKILL")
    merge = group.command("merge", _merge, "make one skill another spelling of a second")
    merge.add_argument("skill", metavar="SKILL")
    merge.add_argument("into", metavar="INTO")
    retire = group.command("retire", _retire, "look for a skill no more; who has it keeps it")
    retire.add_argument("skill", metavar="SKILL")
    suggest = group.command("suggest", _suggest, "list words of CVs that no skill is called by")
    suggest.add_argument("--ignore", action="append", default=[], metavar="WORD", help="suggest it no more")
    group.command("reread", _reread, "look for skills in the CVs that are here; one undo takes it back")


def _add_lists(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--spelling", action="append", default=[], metavar="WORD", help="another spelling; can be repeated"
    )
    command.add_argument(
        "--implies", action="append", default=[], metavar="SKILL", help="who has it has this too; repeatable"
    )


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.skills.rows()
    if arguments.group is not None:
        rows = tuple(row for row in rows if row.group.casefold() == arguments.group.casefold())
    words = [word.casefold() for word in arguments.words]
    records = [_record(row) for row in rows if all(word in _words_of(row) for word in words)]
    out.table(_COLUMNS, records, empty="There is no such skill. “skill add NAME” adds one.")
    return DONE


def _show(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        record = _record(find.skill(services, arguments.skill))
    if out.as_json:
        out.record(record)
        return DONE
    for column in _COLUMNS:
        out.say(f"{column.title}: {column.text(record)}")
    return DONE


def _add(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        changes = services.skills.add(
            arguments.name, arguments.group, arguments.spelling, _names(services, arguments.implies)
        )
        return _report(services, out, changes)


def _edit(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = find.skill(services, arguments.skill)
        gone = {word.casefold() for word in arguments.drop_spelling}
        left = {find.skill(services, name).name for name in arguments.drop_implies}
        spellings = [word for word in row.aliases if word.casefold() not in gone]
        implies = [name for name in row.implies if name not in left]
        changes = services.skills.edit(
            row.id,
            row.name if arguments.name is None else arguments.name,
            row.group if arguments.group is None else arguments.group,
            [*spellings, *arguments.spelling],
            [*implies, *_names(services, arguments.implies)],
        )
        return _report(services, out, changes)


def _merge(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        gone, kept = find.skill(services, arguments.skill), find.skill(services, arguments.into)
        changes = services.skills.merge(gone.id, kept.id)
        return _report(services, out, changes, {"merged_skill": gone.name})


def _retire(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        row = find.skill(services, arguments.skill)
        return _report(services, out, services.skills.retire(row.id), {"skill": row.name})


def _suggest(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        if arguments.ignore:
            return _report(services, out, services.skills.ignore(arguments.ignore))
        rows = services.skills.suggestions()
    records = [{"word": row.word, "candidates": row.people} for row in rows]
    out.table(_WORDS, records, empty="No CV names a skill that is not on the list.")
    return DONE


def _reread(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        end: ReadingProgress = services.skills.reading.run()
    out.record(
        {"read": end.done, "candidates": end.people},
        f"Looked through {end.done} CVs. {sentences.people(end.people)} got new skills; "
        "“undo” takes them back.",
    )
    return DONE


def _report(
    services: "Services", out: Output, changes: "Changes", said: Mapping[str, object] | None = None
) -> int:
    names = {row.id: row.name for row in services.skills.rows()}
    values = {key: names.get(str(value), value) for key, value in changes.values.items()} | dict(said or {})
    extra = {key: value for key, value in values.items() if key in {"skill", "merged_skill", "count"}}
    report(out, changes, f"{sentences.act(changes.key, values)}.", extra)
    return status_of(changes)


def _names(services: "Services", words: list[str]) -> list[str]:
    return [find.skill(services, word).name for word in words]


def _words_of(row: CatalogueRow) -> str:
    return " ".join((row.name, *row.aliases)).casefold()


def _record(row: CatalogueRow) -> dict[str, object]:
    return {
        "name": row.name,
        "group": row.group,
        "candidates": row.people,
        "spellings": list(row.aliases),
        "implies": list(row.implies),
        "id": row.id,
    }
