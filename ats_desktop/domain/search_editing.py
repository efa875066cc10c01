"""How facets edit the text of a search: one value in, out or turned round, the rest letter for letter."""

from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.folding import folded
from ats_desktop.domain.search_parsing import Query, parse
from ats_desktop.domain.search_problems import QuoteOpenError
from ats_desktop.domain.search_tree import (
    And,
    Filter,
    Node,
    Not,
    Or,
    Range,
    SearchField,
    Value,
    Word,
    filter_of,
    leaves,
    required,
)
from ats_desktop.domain.search_values import range_from

_UNQUOTED = frozenset(' \t\n,()"“”')


class Choice(StrEnum):
    """What a search says about one value of a field."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch of the text that goes, and what takes its place."""

    start: int
    end: int
    instead: str = ""


def choices(text: str, field: str) -> dict[str, Choice]:
    """Return the values of a field that the query requires or excludes, folded; ranges as one types them.

    For skills, plain words of the query count too.
    """
    found: dict[str, Choice] = {}
    query, kind = parse(text), SearchField(field)
    if kind is SearchField.SKILL:
        for leaf, is_excluded in leaves(query.tree):
            if isinstance(leaf, Word):
                found[leaf.text] = Choice.EXCLUDED if is_excluded else Choice.INCLUDED
    for part in required(query.tree):
        if filter_ := filter_of(part, kind):
            choice = Choice.EXCLUDED if isinstance(part, Not) else Choice.INCLUDED
            found.update(
                (value if isinstance(value, str) else value.written(), choice) for value in filter_.values
            )
    return found


def with_value(text: str, field: str, value: str, state: Choice) -> str:
    """Return the query with one value of a field included, excluded or not spoken of.

    The value joins a filter of its field where the query has one; a skill that is asked for by a plain word
    loses that word.
    """
    kind = SearchField(field)
    wanted = _value(kind, value)
    text = _without_value(text, kind, wanted)
    if state is Choice.NONE:
        return text
    wanted_part = written(value)
    for part in required(parse(text).tree):
        filter_ = filter_of(part, kind)
        if filter_ is not None and isinstance(part, Not) == (state is Choice.EXCLUDED):
            return f"{text[: filter_.end]},{wanted_part}{text[filter_.end :]}"
    start = "NOT " if state is Choice.EXCLUDED else ""
    return _with_part(text, f"{start}{kind.value}:{wanted_part}")


def with_range(text: str, field: str, low: float | None, high: float | None) -> str:
    """Return the query with a range in the place of what it required of a field; both None = no range."""
    kind = SearchField(field)
    while True:
        query = parse(text)
        part = next((each for each in required(query.tree) if _is_filter(each, kind)), None)
        if part is None:
            break
        text = _cut(text, _place_of(query, part))
    written = Range(low, high).written()
    return _with_part(text, f"{kind.value}:{written}") if written else text


def range_of(text: str, field: str) -> tuple[float | None, float | None] | None:
    """Return the bounds that the query requires of a field, None where it requires no single range."""
    kind = SearchField(field)
    found = [part for part in required(parse(text).tree) if isinstance(part, Filter) and part.field is kind]
    if len(found) != 1 or len(found[0].values) != 1:
        return None
    value = found[0].values[0]
    return (value.low, value.high) if isinstance(value, Range) else None


def without_field(text: str, field: str) -> str:
    """Return the query without the filters of a field that it requires or excludes."""
    kind = SearchField(field)
    while True:
        query = parse(text)
        part = next((each for each in required(query.tree) if filter_of(each, kind)), None)
        if part is None:
            return text
        text = _cut(text, _place_of(query, part))


def _without_value(text: str, kind: SearchField, value: Value) -> str:
    """Take out every mention of a value; each round takes one, so that the places stay true."""
    while True:
        query = parse(text)
        cut = _mention(query, kind, value)
        if cut is None:
            return text
        text = _cut(text, cut)


def _mention(query: Query, kind: SearchField, value: Value) -> _Cut | None:
    for part in required(query.tree):
        filter_ = filter_of(part, kind)
        if filter_ is None or value not in filter_.values:
            continue
        kept = [given for given, own in zip(filter_.given, filter_.values, strict=True) if own != value]
        if not kept:
            return _place_of(query, part)
        name = query.text[filter_.start : query.text.index(":", filter_.start) + 1]
        return _Cut(filter_.start, filter_.end, name + ",".join(kept))
    if kind is SearchField.SKILL:
        for leaf, _ in leaves(query.tree):
            if isinstance(leaf, Word) and leaf.text == value:
                return _place_of(query, leaf)
    return None


def _place_of(query: Query, part: Node) -> _Cut:
    """Return what has to go with a part: its operator, and brackets that would be left empty."""
    tree = query.tree
    assert tree is not None
    start, end = _span(tree, part) or (part.start, part.end)
    return _Cut(start, end)


def _span(node: Node, wanted: Node) -> tuple[int, int] | None:
    if node is wanted:
        return (node.start, node.end)
    if isinstance(node, Not):
        inner = _span(node.part, wanted)
        return (node.start, node.end) if inner == (node.part.start, node.part.end) else inner
    if isinstance(node, (And, Or)):
        for place, part in enumerate(node.parts):
            inner = _span(part, wanted)
            if inner == (part.start, part.end):
                return _span_among(node.parts, place)
            if inner is not None:
                return inner
    return None


def _span_among(parts: tuple[Node, ...], place: int) -> tuple[int, int]:
    """Return the place of one part with the operator beside it."""
    if place + 1 < len(parts):
        return (parts[place].start, parts[place + 1].start)
    return (parts[place - 1].end, parts[place].end)


def _cut(text: str, cut: _Cut) -> str:
    before, after = text[: cut.start], text[cut.end :]
    if not cut.instead:
        if not after.strip():
            before = before.rstrip()
        if not before.strip():
            after = after.lstrip()
    return before + cut.instead + after


def _with_part(text: str, part: str) -> str:
    query = parse(text)
    if isinstance(query.tree, Or) and not _is_bracketed(query):
        start, end = query.tree.start, query.tree.end
        text = f"{text[:start]}({text[start:end]}){text[end:]}"
    if query.problem is not None and query.problem.code == QuoteOpenError.code:
        text += '"'
    return f"{text} {part}" if text and not text[-1].isspace() else text + part


def _is_bracketed(query: Query) -> bool:
    tree = query.tree
    return (
        tree is not None
        and query.text[tree.start] == "("
        and query.text[tree.end - 1] == ")"
        and (not isinstance(tree, (And, Or)) or tree.parts[0].start > tree.start)
    )


def _is_filter(part: Node, kind: SearchField) -> bool:
    return isinstance(part, Filter) and part.field is kind


def written(value: str) -> str:
    """Return a value as it stands in a query, between quotation marks where it needs them."""
    plain = " ".join(value.translate({ord(quote): None for quote in '"“”'}).split())
    return f'"{plain}"' if not plain or _UNQUOTED & set(plain) else plain


def _value(kind: SearchField, value: str) -> Value:
    text = folded(value.translate({ord(quote): None for quote in '"“”'}))
    return (range_from(kind, text) or text) if kind.is_range else text
