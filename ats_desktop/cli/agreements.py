"""``agreement``: papers filled from a template for one application, issued with a number as PDF."""

import argparse
import copy
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.cli import find, session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.errors import UserError

if TYPE_CHECKING:
    from ats_desktop.services import Services

_STEP = re.compile(r"([A-Za-z_]\w*)|\[(\d{1,3})\]")
_PREFERRED = frozenset({ApplicationStatus.HIRED.value})
_FIELDS = (
    Column("field", "Field"),
    Column("label", "Label"),
    Column("kind", "Kind"),
    Column("required", "Required"),
    Column("value", "Value"),
)
_TEMPLATES = (
    Column("key", "Template"),
    Column("title", "Title"),
    Column("version", "Version"),
    Column("note", "Note"),
)


class SettingMalformedError(UserError):
    """A value was not given as key=value with a dotted key; values: words."""

    code = "setting_malformed"


class TemplateNotFoundError(UserError):
    """No template goes by these words, or several do; values: words, known."""

    code = "template_not_found"


def add_to(commands: Commands) -> None:
    """Declare the acts on agreements."""
    group = commands.group("agreement", "issue agreements")
    issue = group.command("issue", _issue, "fill a template, give it a number and write the PDF")
    _add_choice(issue)
    issue.add_argument("--to", required=True, metavar="FILE", help="the .pdf to write")
    fields = group.command("fields", _fields, "list the values that a template asks for, as filled so far")
    _add_choice(fields)
    group.command("templates", _templates, "list the templates")


def _add_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("template", metavar="TEMPLATE", help="key or title of the template, or a part of it")
    parser.add_argument("--application", required=True, metavar="ID", help="key or name, as for “move”")
    parser.add_argument(
        "--set",
        nargs="+",
        action="extend",
        default=[],
        metavar="KEY=VALUE",
        help="such as client.signatory='Nadia Rehan' or milestones[0].fee=600000",
    )


def with_settings(values: Mapping[str, object], settings: list[str]) -> dict[str, object]:
    """Return a copy of nested values with ``key=value`` texts put in.

    A key is dotted and may count into lists from 0; a list may also be given whole as JSON.

    Raises SettingMalformedError.
    """
    result = copy.deepcopy(dict(values))
    for setting in settings:
        key, equals, text = setting.partition("=")
        steps = _steps(key)
        if not equals or not steps or not isinstance(steps[0], str):
            raise SettingMalformedError(words=setting)
        _put(result, steps, _value(text), setting)
    return result


def _steps(key: str) -> list[str | int]:
    steps: list[str | int] = []
    for part in key.strip().split("."):
        place = 0
        while place < len(part):
            match = _STEP.match(part, place)
            if match is None:
                return []
            steps.append(match[1] or int(match[2]))
            place = match.end()
        if not part:
            return []
    return steps


def _value(text: str) -> object:
    if text.startswith("["):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _put(values: dict[str, object], steps: list[str | int], value: object, setting: str) -> None:
    inner: object = values
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        is_last = following is None
        fresh: object = value if is_last else ([] if isinstance(following, int) else {})
        if isinstance(inner, dict) and isinstance(step, str):
            if is_last or not isinstance(inner.get(step), dict | list):
                inner[step] = fresh
            inner = inner[step]
        elif isinstance(inner, tuple | list) and isinstance(step, int):
            if not isinstance(inner, list) or step > len(inner):
                raise SettingMalformedError(words=setting)
            if step == len(inner):
                inner.append(fresh)
            elif is_last:
                inner[step] = fresh
            inner = inner[step]
        else:
            raise SettingMalformedError(words=setting)


def template_key(services: "Services", words: str) -> str:
    """Return the key of the template that ``words`` name, by key or title, whole or a part of one only.

    Raises TemplateNotFoundError.
    """
    rows = services.agreements.templates()
    wanted = words.strip().casefold()
    named = [row for row in rows if wanted in {row.key.casefold(), row.title.casefold()}]
    alike = [row for row in rows if wanted and wanted in f"{row.key} {row.title}".casefold()]
    found = named or alike
    if len(found) != 1:
        raise TemplateNotFoundError(words=words, known=", ".join(row.key for row in rows))
    return found[0].key


def _issue(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        key = template_key(services, arguments.template)
        found = find.application(services, arguments.application, statuses=_PREFERRED)
        draft = services.agreements.draft(key, found.card.application_id)
        values = with_settings(draft.values, arguments.set)
        changes = services.agreements.issue(key, found.card.application_id, values, Path(arguments.to))
    number, path = changes.values["number"], changes.values["path"]
    out.record(
        {
            "number": number,
            "path": path,
            "template": key,
            "application": found.card.application_id,
            "candidate": found.card.name,
            "document_id": changes.made,
            "operation": changes.operation_id,
        },
        f"Issued {number} for {found.card.name}: {path}",
    )
    return DONE


def _fields(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        key = template_key(services, arguments.template)
        found = find.application(services, arguments.application, statuses=_PREFERRED)
        draft = services.agreements.draft(key, found.card.application_id)
        values = with_settings(draft.values, arguments.set)
        problems = {each.field: each.code for each in services.agreements.check(key, values)}
    records = []
    for spec in draft.fields:
        group, _, name = spec.name.partition(".")
        inner = values.get(group)
        value = inner.get(name) if name and isinstance(inner, Mapping) else inner
        shown = f"{len(value)} rows" if isinstance(value, list | tuple) and not out.as_json else value
        records.append(
            {
                "field": spec.name,
                "label": spec.label,
                "kind": spec.kind,
                "required": spec.required,
                "value": shown,
                "problem": problems.get(spec.name),
            }
        )
    out.table(_FIELDS, records)
    return DONE


def _templates(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.agreements.templates()
    out.table(_TEMPLATES, [row._asdict() for row in rows])
    return DONE
