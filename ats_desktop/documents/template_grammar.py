"""The small part of Jinja that a template may use, and the sandbox that runs it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes, pass_context
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from typing_extensions import override

from ats_desktop.documents.fields import REGISTRY, FieldKind, FieldSpec
from ats_desktop.domain import cnic, money
from ats_desktop.errors import UserError

DEEPEST = 40
LONGEST_OUTPUT = 512 * 1024
SEPARATOR = "\x1e"
TOKEN_OPEN, TOKEN_CLOSE = "\ue000", "\ue001"
_TOKENS = "values printed so far"
_MISSING = "names of values missing so far"


class TemplateError(UserError):
    """A template says something that a template may not say; nothing of it was run.

    values: reason (a code: too_large, not_utf8, forbidden_character, no_front_matter, bad_yaml, yaml_alias,
    front_matter_too_large, front_matter_key, front_matter_value, syntax, forbidden, unknown_filter,
    filter_kind, unknown_field, not_printable, too_deep, unknown_directive, unknown_heading, duplicate_id,
    unknown_reference, signatures, absent_reference, output_too_large, failed), line (from 1; 0 when no line
    is to blame), detail (the name or piece meant).
    """

    code = "template_error"

    def __init__(self, *, reason: str, line: int = 0, detail: str = "") -> None:
        super().__init__(reason=reason, line=line, detail=detail)


class Blank(str):
    """An empty text that knows which field it stands for, so that printing it can be reported."""

    __slots__ = ("field_name",)
    field_name: str

    @override
    def __new__(cls, field_name: str) -> "Blank":
        blank = super().__new__(cls, "")
        blank.field_name = field_name
        return blank

    @override
    def __lt__(self, other: object) -> bool:
        return False

    __le__ = __gt__ = __ge__ = __lt__


def long_date(day: date) -> str:
    """Write a date as papers do: ``24 November 2026``."""
    months = "January February March April May June July August September October November December".split()
    return f"{day.day} {months[day.month - 1]} {day.year}"


def first_upper(text: str) -> str:
    """Give the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class _FilterSpec:
    takes: frozenset[FieldKind]
    run: Callable[..., str]


_TEXTS = frozenset({FieldKind.TEXT, FieldKind.MULTILINE, FieldKind.CHOICE})
_FILTERS: Mapping[str, _FilterSpec] = {
    "pkr": _FilterSpec(frozenset({FieldKind.MONEY}), money.pkr),
    "pkr_words": _FilterSpec(frozenset({FieldKind.MONEY}), money.pkr_words),
    "longdate": _FilterSpec(frozenset({FieldKind.DATE}), long_date),
    "upper": _FilterSpec(_TEXTS, str.upper),
    "first_upper": _FilterSpec(_TEXTS, first_upper),
    "cnic": _FilterSpec(_TEXTS, lambda text: cnic.normalise(text) or text),
}


def _blank_stays(run: Callable[..., str]) -> Callable[[object], object]:
    return lambda value: value if isinstance(value, Blank) else run(value)


@pass_context
def _tokenise(context: Context, value: object) -> str:
    """Put a value aside and print a token for it, so that no value can become structure."""
    if isinstance(value, Blank):
        context[_MISSING].append(value.field_name)
        return ""
    if isinstance(value, StrictUndefined):
        str(value)
    tokens: list[str] = context[_TOKENS]
    tokens.append(long_date(value) if isinstance(value, date) else str(value))
    return f"{TOKEN_OPEN}{len(tokens) - 1}{TOKEN_CLOSE}"


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        finalize=_tokenise,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.globals.clear()
    environment.tests.clear()
    environment.filters.clear()
    environment.filters.update({name: _blank_stays(spec.run) for name, spec in _FILTERS.items()})
    return environment


@dataclass
class FieldUses:
    """The fields that the sources read so far use, in order of first use."""

    required: dict[str, bool] = field(default_factory=dict)
    """Name to whether some place prints it whatever the values are."""

    def note(self, name: str, *, required: bool) -> None:
        """Count one use of a field."""
        self.required[name] = self.required.get(name, False) or required


def inspect(source: str, *, first_line: int, uses: FieldUses) -> None:
    """Parse a source and refuse all but the allowed forms; add the fields it uses to ``uses``.

    Nothing is compiled or run. Raises TemplateError with the line, counted from ``first_line``.
    """
    try:
        tree = _environment().parse(source)
        _Walk(first_line - 1, uses).visit(tree, 0)
    except TemplateSyntaxError as error:
        raise TemplateError(
            reason="syntax", line=first_line - 1 + error.lineno, detail=error.message or ""
        ) from error
    except RecursionError as error:
        raise TemplateError(reason="too_deep", line=first_line) from error


class _Walk:
    """One pass over a syntax tree; ``loops`` maps each loop's name to the list it walks."""

    def __init__(self, offset: int, uses: FieldUses) -> None:
        self._offset = offset
        self._uses = uses
        self._loops: dict[str, FieldSpec] = {}
        self._branches = 0

    def visit(self, node: nodes.Node, depth: int) -> None:
        if depth > DEEPEST:
            raise self._refusal("too_deep", node)
        if isinstance(node, nodes.Template):
            self._visit_all(node.body, depth)
        elif isinstance(node, nodes.Output):
            for part in node.nodes:
                if not isinstance(part, nodes.TemplateData):
                    self._printed(part, depth + 1)
        elif isinstance(node, nodes.If):
            self._ask(node.test, depth + 1)
            self._branches += 1
            for branch in (node.body, node.elif_, node.else_):
                self._visit_all(branch, depth)
            self._branches -= 1
        elif isinstance(node, nodes.For):
            self._loop(node, depth)
        else:
            raise self._refusal("forbidden", node)

    def _visit_all(self, body: Sequence[nodes.Node], depth: int) -> None:
        for node in body:
            self.visit(node, depth + 1)

    def _loop(self, node: nodes.For, depth: int) -> None:
        if node.test is not None or node.recursive or not isinstance(node.target, nodes.Name):
            raise self._refusal("forbidden", node)
        name = node.target.name
        if name in self._loops or name in _GROUPS:
            raise self._refusal("forbidden", node, name)
        spec = self._field(node.iter)
        if spec.kind is not FieldKind.LIST:
            raise self._refusal("unknown_field", node, spec.name)
        self._uses.note(spec.name, required=False)
        self._loops[name] = spec
        self._branches += 1
        self._visit_all(node.body, depth)
        del self._loops[name]
        self._visit_all(node.else_, depth)
        self._branches -= 1

    def _printed(self, node: nodes.Node, depth: int) -> FieldKind:
        """Check an expression that is printed and give the kind of what it prints."""
        if depth > DEEPEST:
            raise self._refusal("too_deep", node)
        if isinstance(node, nodes.Const):
            return self._constant(node)
        if isinstance(node, nodes.Filter):
            return self._filtered(node, depth)
        spec = self._field(node)
        if spec.kind in {FieldKind.BOOL, FieldKind.LIST}:
            raise self._refusal("not_printable", node, spec.name)
        self._note(node, spec, required=spec.required and not self._branches)
        return spec.kind

    def _filtered(self, node: nodes.Filter, depth: int) -> FieldKind:
        known = _FILTERS.get(node.name)
        if known is None:
            raise self._refusal("unknown_filter", node, node.name)
        if node.node is None or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise self._refusal("forbidden", node, node.name)
        if self._printed(node.node, depth + 1) not in known.takes:
            raise self._refusal("filter_kind", node, node.name)
        return FieldKind.TEXT

    def _ask(self, node: nodes.Node, depth: int) -> None:
        """Check an expression that decides a branch."""
        if depth > DEEPEST:
            raise self._refusal("too_deep", node)
        if isinstance(node, nodes.And | nodes.Or):
            self._ask(node.left, depth + 1)
            self._ask(node.right, depth + 1)
        elif isinstance(node, nodes.Not):
            self._ask(node.node, depth + 1)
        elif isinstance(node, nodes.Compare):
            self._ask(node.expr, depth + 1)
            for operand in node.ops:
                if operand.op not in {"eq", "ne", "lt", "lteq", "gt", "gteq"}:
                    raise self._refusal("forbidden", node, operand.op)
                self._ask(operand.expr, depth + 1)
        elif isinstance(node, nodes.Const):
            self._constant(node)
        else:
            self._note(node, self._field(node), required=False)

    def _constant(self, node: nodes.Const) -> FieldKind:
        if not isinstance(node.value, str | int):
            raise self._refusal("forbidden", node, repr(node.value))
        return FieldKind.TEXT

    def _note(self, node: nodes.Node, spec: FieldSpec, *, required: bool) -> None:
        if _dotted(node).split(".")[0] not in self._loops:
            self._uses.note(spec.name, required=required)

    def _field(self, node: nodes.Node) -> FieldSpec:
        name = _dotted(node)
        if not name:
            raise self._refusal("forbidden", node)
        head, _, rest = name.partition(".")
        if head in self._loops:
            for spec in self._loops[head].items:
                if spec.name == rest:
                    return spec
        elif name in REGISTRY:
            return REGISTRY[name]
        raise self._refusal("unknown_field", node, name)

    def _refusal(self, reason: str, node: nodes.Node, detail: str = "") -> TemplateError:
        # Some nodes have no line of their own; what is in them has.
        line = next((one.lineno for one in (node, *node.find_all(nodes.Node)) if one.lineno), 1)
        return TemplateError(reason=reason, line=self._offset + line, detail=detail or type(node).__name__)


_GROUPS = frozenset(name.partition(".")[0] for name in REGISTRY)


def _dotted(node: nodes.Node) -> str:
    """Give ``a.b`` for a dotted name, and nothing for any other expression."""
    if isinstance(node, nodes.Name) and node.ctx == "load":
        return node.name
    if isinstance(node, nodes.Getattr):
        before = _dotted(node.node)
        return f"{before}.{node.attr}" if before else ""
    return ""


@dataclass(frozen=True)
class FilledText:
    """Sources with their values put aside: the texts hold tokens, token n stands for ``values[n]``."""

    texts: tuple[str, ...]
    values: tuple[str, ...]
    missing: tuple[str, ...]
    """Names of the fields without a value that the texts print, in order."""


def compile_sources(sources: Sequence[str]) -> Template:
    """Compile sources that ``inspect`` has let pass into one template."""
    return _environment().from_string(SEPARATOR.join(sources))


def fill(compiled: Template, values: Mapping[str, object]) -> FilledText:
    """Run a compiled template over plain values: dict, list, str, int, bool and date.

    Raises TemplateError (output_too_large, failed).
    """
    tokens: list[str] = []
    missing: list[str] = []
    context = {**values, _TOKENS: tokens, _MISSING: missing}
    try:
        text = "".join(_limited(compiled.generate(context), tokens))
    except (JinjaError, TypeError, ValueError, RecursionError) as error:
        raise TemplateError(reason="failed", detail=str(error)[:200]) from error
    return FilledText(tuple(text.split(SEPARATOR)), tuple(tokens), tuple(dict.fromkeys(missing)))


def _limited(pieces: Iterator[str], tokens: Sequence[str]) -> Iterator[str]:
    size = counted = 0
    for piece in pieces:
        size += len(piece) + sum(len(value) for value in tokens[counted:])
        counted = len(tokens)
        if size > LONGEST_OUTPUT:
            raise TemplateError(reason="output_too_large")
        yield piece
