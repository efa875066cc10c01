"""Stand-ins for values that are still missing, so that an unfinished agreement can be looked at."""

import copy
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ats_desktop.documents.field_values import Problem
    from ats_desktop.documents.fields import FieldSpec

_LINE = "________"
_NO_CNIC = "10000-0000000-0"
_SOME_DAY = date(2000, 1, 1)


def with_blanks(
    fields: "Iterable[FieldSpec]", values: Mapping[str, object], problems: "Iterable[Problem]"
) -> dict[str, object]:
    """Return the values with each faulty or missing one replaced by a line, a zero or an early date.

    Never issued: a paper with these stand-ins is marked as a draft on every page.
    """
    specs = {spec.name: spec for spec in fields}
    filled: dict[str, object] = copy.deepcopy(dict(values))
    for problem in problems:
        name = problem.field.partition("[")[0]
        spec = specs.get(name)
        if spec is None:
            _drop(filled, problem.field)
        elif spec.items:
            filled[name] = [{item.name: _blank(item) for item in spec.items}]
        else:
            _put(filled, name, _blank(spec))
    _balance(filled)
    return filled


def _blank(spec: "FieldSpec") -> object:
    if not spec.required and spec.kind.value != "bool":
        return ""
    if spec.form.value == "cnic":
        return _NO_CNIC
    return {
        "money": 0,
        "int": 0,
        "bool": False,
        "date": _SOME_DAY,
        "choice": spec.choices[0] if spec.choices else _LINE,
        "list": [],
    }.get(spec.kind.value, _LINE)


def _put(values: dict[str, object], name: str, value: object) -> None:
    group, _, field = name.partition(".")
    if not field:
        values[group] = value
        return
    inner = values.setdefault(group, {})
    if isinstance(inner, dict):
        inner[field] = value


def _drop(values: dict[str, object], name: str) -> None:
    group, _, field = name.partition(".")
    inner = values.get(group)
    if field and isinstance(inner, dict):
        inner.pop(field, None)
    else:
        values.pop(group, None)


def _balance(values: dict[str, object]) -> None:
    """Let the fees equal the milestones, which an unfinished form need not."""
    milestones, fees = values.get("milestones"), values.get("fees")
    if isinstance(milestones, list) and isinstance(fees, dict) and milestones:
        amounts = [item.get("fee") for item in milestones if isinstance(item, dict)]
        if all(isinstance(amount, int) for amount in amounts):
            fees["total"] = sum(amount for amount in amounts if isinstance(amount, int))
