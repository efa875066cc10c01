"""Agreement templates: read, checked against the grammar and the registry, and listed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import Template

from ats_desktop import resources
from ats_desktop.documents import clauses, front_matter
from ats_desktop.documents.clauses import Special
from ats_desktop.documents.fields import ALWAYS_FIELDS, PARTY_FIELDS, REGISTRY, FieldSpec
from ats_desktop.documents.front_matter import FrontMatter
from ats_desktop.documents.template_grammar import (
    FieldUses,
    FilledText,
    TemplateError,
    compile_sources,
    fill,
    inspect,
)
from ats_desktop.errors import UserError

__all__ = ["AgreementTemplate", "ShippedTemplate", "TemplateError", "UnknownTemplateError", "load"]

LARGEST = 256 * 1024


class UnknownTemplateError(UserError):
    """No shipped template has this key.

    values: key, known (the keys there are).
    """

    code = "unknown_template"


class ShippedTemplate(NamedTuple):
    """One template that comes with the program."""

    key: str
    title: str
    version: str


@dataclass(frozen=True)
class AgreementTemplate:
    """A template that passed every check; what it may print is in ``fields`` and nowhere else."""

    head: FrontMatter
    body: str
    fields: tuple[FieldSpec, ...]
    """In the order of first use; ``required`` says whether this template prints the field in any case."""
    specials: frozenset[Special]
    sha256: str

    @property
    def key(self) -> str:
        """The name that the template goes by, such as ``contractor-direct``."""
        return self.head.key

    @property
    def title(self) -> str:
        """The title that the paper bears."""
        return self.head.title

    @property
    def version(self) -> str:
        """The version of the template, such as ``1.3``."""
        return self.head.version

    @property
    def note(self) -> str:
        """What whoever chooses the template must be told, such as that a lawyer should review it first."""
        return self.head.note

    def fill(self, values: Mapping[str, object]) -> FilledText:
        """Fill the key terms (in order) and, last, the body. Raises TemplateError."""
        return fill(self._compiled, values)

    @cached_property
    def _compiled(self) -> Template:
        return compile_sources([*(term.source for term in self.head.key_terms), self.body])


def load(source: bytes | Path) -> AgreementTemplate:
    """Read a template and refuse it unless every part is allowed; nothing in it is run.

    Raises TemplateError with reason and line.
    """
    data = source.read_bytes() if isinstance(source, Path) else source
    if len(data) > LARGEST:
        raise TemplateError(reason="too_large")
    text = _decoded(data)
    head, body = front_matter.split(text)
    uses = FieldUses()
    for party in head.parties:
        for name in PARTY_FIELDS[party.source]:
            uses.note(name, required=REGISTRY[name].required)
    for term in head.key_terms:
        inspect(term.source, first_line=term.line, uses=uses)
    inspect(body, first_line=head.body_line, uses=uses)
    specials = clauses.check_structure(
        body, first_line=head.body_line, key_terms=[(term.line, term.source) for term in head.key_terms]
    )
    for name in ALWAYS_FIELDS:
        uses.note(name, required=REGISTRY[name].required)
    if Special.MILESTONES in specials:
        uses.note("milestones", required=True)
    uses.note("witnesses", required=False)
    return AgreementTemplate(head, body, _specs(uses), specials, hashlib.sha256(data).hexdigest())


def shipped() -> tuple[ShippedTemplate, ...]:
    """List the templates that come with the program, by key."""
    return tuple(ShippedTemplate(one.key, one.title, one.version) for one in _shipped().values())


def load_shipped(key: str) -> AgreementTemplate:
    """Load a template that comes with the program. Raises UnknownTemplateError."""
    if key not in _shipped():
        raise UnknownTemplateError(key=key, known=tuple(_shipped()))
    return _shipped()[key]


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, AgreementTemplate]:
    loaded = map(load, sorted(resources.path("agreements").glob("*.md")))
    return {template.key: template for template in sorted(loaded, key=lambda one: one.key)}


def _decoded(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise TemplateError(reason="not_utf8", line=data[: error.start].count(b"\n") + 1) from error
    for number, line in enumerate(text.split("\n"), start=1):
        if any(not (char.isprintable() or char == "\t") for char in line):
            raise TemplateError(reason="forbidden_character", line=number)
    return text


def _specs(uses: FieldUses) -> tuple[FieldSpec, ...]:
    return tuple(replace(REGISTRY[name], required=required) for name, required in uses.required.items())
