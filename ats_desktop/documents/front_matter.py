"""The head of a template file: YAML between two ``---`` lines, read strictly."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from typing_extensions import override

from ats_desktop.documents.fields import PARTY_FIELDS
from ats_desktop.documents.template_grammar import TemplateError

LARGEST = 16 * 1024
_FENCE = "---"
_TEXTS = ("template", "title", "version", "number_prefix", "language", "layout", "licence", "attribution")
_OPTIONAL = ("subtitle", "note", "witnesses")
_LAYOUTS = ("agreement", "nda")


@dataclass(frozen=True)
class Party:
    """One side of an agreement: what the paper calls it, and which fields describe it."""

    role: str
    source: str
    """``client`` or ``contractor``: the group of fields."""


@dataclass(frozen=True)
class KeyTerm:
    """One row of the Key Terms: a label, and a value that may hold placeholders and references."""

    label: str
    source: str
    line: int


@dataclass(frozen=True)
class FrontMatter:
    """What the head of a template says about it; ``body_line`` is the line on which the text begins."""

    key: str
    title: str
    subtitle: str
    version: str
    number_prefix: str
    language: str
    layout: str
    licence: str
    attribution: str
    note: str
    witnesses: int
    parties: tuple[Party, Party]
    key_terms: tuple[KeyTerm, ...]
    body_line: int


class _Loader(yaml.SafeLoader):
    """A safe loader that refuses aliases: a few hundred bytes of them can stand for gigabytes."""

    @override
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise TemplateError(reason="yaml_alias", line=event.start_mark.line + 2)
        return super().compose_node(parent, index)


def split(text: str) -> tuple[FrontMatter, str]:
    """Split a template file into its checked head and its body. Raises TemplateError."""
    lines = text.splitlines(keepends=True)
    ends = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    if len(ends) < 2 or ends[0] != 0:
        raise TemplateError(reason="no_front_matter", line=1)
    head = "".join(lines[1 : ends[1]])
    if len(head.encode()) > LARGEST:
        raise TemplateError(reason="front_matter_too_large", line=1)
    data, places = _load(head)
    return _checked(data, places, body_line=ends[1] + 2), "".join(lines[ends[1] + 1 :])


def _load(head: str) -> tuple[dict[str, Any], dict[str, int]]:
    """Give the mapping, and the line of each key and of each key term (``key_terms.0``)."""
    loader = _Loader(head)
    try:
        node = loader.get_single_node()
        data = loader.construct_document(node) if node else None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        raise TemplateError(reason="bad_yaml", line=mark.line + 2 if mark else 1) from error
    finally:
        loader.dispose()
    if not isinstance(node, yaml.MappingNode) or not isinstance(data, dict):
        raise TemplateError(reason="bad_yaml", line=2)
    places: dict[str, int] = {}
    for key, value in node.value:
        places[str(key.value)] = key.start_mark.line + 2
        if isinstance(value, yaml.SequenceNode):
            for number, item in enumerate(value.value):
                places[f"{key.value}.{number}"] = item.start_mark.line + 2
    return data, places


def _checked(data: Mapping[str, Any], places: Mapping[str, int], *, body_line: int) -> FrontMatter:
    known = {*_TEXTS, *_OPTIONAL, "parties", "key_terms"}
    for key in data:
        if key not in known:
            raise TemplateError(reason="front_matter_key", line=places.get(str(key), 2), detail=str(key)[:80])
    for key in (*_TEXTS, "parties", "key_terms"):
        if key not in data:
            raise TemplateError(reason="front_matter_key", line=1, detail=key)
    texts = {key: _text(data, places, key) for key in (*_TEXTS, "subtitle", "note")}
    if texts["layout"] not in _LAYOUTS:
        raise TemplateError(reason="front_matter_value", line=places["layout"], detail="layout")
    if not (texts["number_prefix"].isascii() and texts["number_prefix"].isalpha()):
        raise TemplateError(reason="front_matter_value", line=places["number_prefix"], detail="number_prefix")
    witnesses = data.get("witnesses", 2)
    if witnesses not in {0, 2, 3} or isinstance(witnesses, bool):
        raise TemplateError(reason="front_matter_value", line=places["witnesses"], detail="witnesses")
    texts["key"] = texts.pop("template")
    return FrontMatter(
        **texts,
        witnesses=witnesses,
        parties=_parties(data["parties"], places),
        key_terms=_key_terms(data["key_terms"], places),
        body_line=body_line,
    )


def _text(data: Mapping[str, Any], places: Mapping[str, int], key: str) -> str:
    value = data.get(key, "")
    if (
        not isinstance(value, str)
        or len(value) > 300
        or "\n" in value.strip()
        or (key in _TEXTS and not value)
    ):
        raise TemplateError(reason="front_matter_value", line=places.get(key, 1), detail=key)
    return value.strip()


def _parties(value: object, places: Mapping[str, int]) -> tuple[Party, Party]:
    wrong = TemplateError(reason="front_matter_value", line=places["parties"], detail="parties")
    if not isinstance(value, list) or len(value) != 2:
        raise wrong
    parties = []
    for item in value:
        if not (isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item)):
            raise wrong
        role, source = item
        if source not in PARTY_FIELDS or not 1 <= len(role) <= 40:
            raise wrong
        parties.append(Party(role, source))
    return parties[0], parties[1]


def _key_terms(value: object, places: Mapping[str, int]) -> tuple[KeyTerm, ...]:
    if not isinstance(value, list) or len(value) > 40:
        raise TemplateError(reason="front_matter_value", line=places["key_terms"], detail="key_terms")
    terms = []
    for number, item in enumerate(value):
        line = places[f"key_terms.{number}"]
        if not (isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item)):
            raise TemplateError(reason="front_matter_value", line=line, detail="key_terms")
        terms.append(KeyTerm(item[0], item[1], line))
    return tuple(terms)
