"""Values given for merge fields: read by kind, and every mistake named by field and code."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from ats_desktop.documents.fields import REGISTRY, FieldForm, FieldKind, FieldSpec
from ats_desktop.documents.template_grammar import Blank
from ats_desktop.domain import cnic, money

_LARGEST_INT = 99_999
_TRUE, _FALSE = frozenset({"yes", "true", "on", "1"}), frozenset({"no", "false", "off", "0"})


@dataclass(frozen=True)
class Problem:
    """One reason why an agreement cannot be issued yet.

    ``field`` is the dotted name (``milestones[1].due`` for an item). Codes: missing, too_long,
    not_shapeable (has letters that the paper's fonts cannot set there; ``detail`` shows the first),
    bad_cnic, not_money, not_a_date, not_a_number, not_yes_or_no, not_a_choice, not_text, not_a_list,
    unknown_field, wrong_count, milestones_do_not_add_up (``detail``: sum of the milestones),
    ends_before_start.
    """

    field: str
    code: str
    detail: str = ""


Shapeable = Callable[[str, FieldForm], str]
"""Gives the first character that cannot be set in a form of text; nothing when all can."""


class CheckedValues:
    """The values that a template uses, each of its kind; what is absent is blank, False or an empty list."""

    def __init__(
        self, fields: Sequence[FieldSpec], values: Mapping[str, object], shapeable: Shapeable
    ) -> None:
        """Read the values; mistakes are collected in ``problems`` and never raised."""
        self._shapeable = shapeable
        self.problems: list[Problem] = [Problem(name, "unknown_field") for name in _unknown(values)]
        self.context: dict[str, object] = {name.partition(".")[0]: {} for name in REGISTRY}
        """What the template sees: group to name to value."""
        for spec in fields:
            group, _, name = spec.name.partition(".")
            given = _given(values, group, name)
            if spec.kind is FieldKind.LIST:
                self.context[group] = self._list(spec, given)
            else:
                inner = self.context[group]
                assert isinstance(inner, dict)
                inner[name] = self._one(spec, spec.name, given)
        for group, inner in self.context.items():
            if inner == {} and group in REGISTRY:
                self.context[group] = []

    def get(self, name: str) -> object:
        """Give one value by its dotted name; blank text when the template does not use it."""
        group, _, rest = name.partition(".")
        inner = self.context[group]
        return inner.get(rest, Blank(name)) if isinstance(inner, dict) else inner

    def text(self, name: str) -> str:
        """Give one value as text; empty when there is none."""
        return str(self.get(name))

    def rows(self, name: str) -> list[dict[str, object]]:
        """Give the items of a list."""
        items = self.context[name]
        return items if isinstance(items, list) else []

    def _list(self, spec: FieldSpec, given: object) -> list[dict[str, object]]:
        if given is None:
            return []
        if not isinstance(given, list | tuple) or not all(isinstance(item, Mapping) for item in given):
            self.problems.append(Problem(spec.name, "not_a_list"))
            return []
        if len(given) > spec.longest:
            self.problems.append(Problem(spec.name, "wrong_count", str(len(given))))
            return []
        known = {item.name for item in spec.items}
        rows = []
        for number, row in enumerate(given):
            place = f"{spec.name}[{number}]"
            self.problems += [
                Problem(f"{place}.{name}", "unknown_field")
                for name in row
                if name not in known and name != "no"
            ]
            rows.append(
                {
                    item.name: self._one(item, f"{place}.{item.name}", row.get(item.name))
                    for item in spec.items
                }
            )
        return rows

    def _one(self, spec: FieldSpec, place: str, given: object) -> object:
        if isinstance(given, str):
            given = given.strip()
        if given is None or given == "":
            return False if spec.kind is FieldKind.BOOL else Blank(place)
        value, code, detail = self._read(spec, given)
        if code:
            self.problems.append(Problem(place, code, detail))
            return False if spec.kind is FieldKind.BOOL else Blank(place)
        return value

    def _read(self, spec: FieldSpec, given: object) -> tuple[object, str, str]:
        reader = _READERS.get(spec.kind)
        if reader is not None:
            value, code = reader(given)
            return value, code, ""
        return self._read_text(spec, given)

    def _read_text(self, spec: FieldSpec, given: object) -> tuple[object, str, str]:
        if not isinstance(given, str):
            return None, "not_text", ""
        text = unicodedata.normalize("NFC", re.sub(r"\r\n?", "\n", given))
        if spec.kind is FieldKind.MULTILINE:
            text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        else:
            text = " ".join(text.split())
        if len(text) > spec.longest:
            return None, "too_long", str(spec.longest)
        if spec.kind is FieldKind.CHOICE and text not in spec.choices:
            return None, "not_a_choice", ""
        if spec.form is FieldForm.CNIC:
            number = cnic.normalise(text)
            return number, "" if number else "bad_cnic", ""
        odd = self._shapeable(text.replace("\n", " "), spec.form)
        return text, "not_shapeable" if odd else "", odd


def missing_problems(problems: Sequence[Problem], missing: Sequence[str]) -> list[Problem]:
    """Give a problem for each missing name that has no other problem yet."""
    known = {problem.field for problem in problems}
    return [Problem(name, "missing") for name in dict.fromkeys(missing) if name not in known]


def _given(values: Mapping[str, object], group: str, name: str) -> object:
    inner = values.get(group)
    if not name:
        return inner
    return inner.get(name) if isinstance(inner, Mapping) else None


def _unknown(values: Mapping[str, object]) -> Iterator[str]:
    groups = {name.partition(".")[0] for name in REGISTRY}
    for group, inner in values.items():
        if group not in groups:
            yield str(group)
        elif isinstance(inner, Mapping):
            yield from (f"{group}.{name}" for name in inner if f"{group}.{name}" not in REGISTRY)
        elif group not in REGISTRY:
            yield str(group)


def _read_money(given: object) -> tuple[object, str]:
    if isinstance(given, str):
        amount = money.parse_rupees(given)
        return amount, "" if amount is not None else "not_money"
    if isinstance(given, Decimal) and given.is_finite() and given == given.to_integral_value():
        given = int(given)
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given < 10**15:
        return None, "not_money"
    return given, ""


def _read_date(given: object) -> tuple[object, str]:
    if isinstance(given, date):
        return (given.date() if isinstance(given, datetime) else given), ""
    try:
        return date.fromisoformat(given if isinstance(given, str) else ""), ""
    except ValueError:
        return None, "not_a_date"


def _read_int(given: object) -> tuple[object, str]:
    if isinstance(given, str) and given.isascii() and given.isdigit() and len(given) <= 5:
        given = int(given)
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given <= _LARGEST_INT:
        return None, "not_a_number"
    return given, ""


def _read_bool(given: object) -> tuple[object, str]:
    if isinstance(given, str) and given.casefold() in _TRUE | _FALSE:
        return given.casefold() in _TRUE, ""
    return (given, "") if isinstance(given, bool) else (None, "not_yes_or_no")


_READERS: Mapping[FieldKind, Callable[[object], tuple[object, str]]] = {
    FieldKind.MONEY: _read_money,
    FieldKind.DATE: _read_date,
    FieldKind.INT: _read_int,
    FieldKind.BOOL: _read_bool,
}
