"""Reading a search: text becomes coloured parts, a tree, and the first mistake with its place."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from ats_desktop.domain.folding import folded
from ats_desktop.domain.search_problems import (
    BracketCloseError,
    BracketEmptyError,
    BracketOpenError,
    FieldUnknownError,
    NumberWrongError,
    OperandMissingError,
    QueryError,
    QueryProblem,
    QueryTooLongError,
    QuoteOpenError,
    StageUnknownError,
    ValueMissingError,
)
from ats_desktop.domain.search_tree import And, Filter, Node, Not, Or, SearchField, Value, Word, leaves
from ats_desktop.domain.search_values import STAGES, range_from, stage_from

MOST_PARTS = 300
_DEEPEST = 40
_SHORTEST_BEGINNING = 3
"""Letters from which on the word being typed may go on: two letters begin words of nearly every CV."""
_OTHER_NAMES = {
    "skills": SearchField.SKILL,
    "experience": SearchField.EXP,
    "years": SearchField.EXP,
    "pay": SearchField.SALARY,
    "tags": SearchField.TAG,
    "jobs": SearchField.JOB,
}
_TOKEN = re.compile(
    r'(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[\w."“(+#]))|(?P<phrase>["“”][^"“”]*["“”]?)'
    r'|(?P<field>[A-Za-z]{2,}):(?!/)|(?P<word>[^\s()"“”]+)'
)
_VALUE = re.compile(r'["“”][^"“”]*["“”]?|[^\s,()"“”]+')
_SEARCHABLE = re.compile(r"[\w+#]")
_QUOTES = '"“”'


class PartKind(StrEnum):
    """What a part of a query is, for its colour."""

    WORD = "word"
    PHRASE = "phrase"
    OPERATOR = "operator"
    BRACKET = "bracket"
    FIELD = "field"
    VALUE = "value"
    EXCLUDED = "excluded"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a query, ``start`` to ``end`` in characters."""

    start: int
    end: int
    kind: PartKind


@dataclass(frozen=True, slots=True)
class Query:
    """A search as it was understood; ``tree`` is None where it is empty or has a problem."""

    text: str
    parts: tuple[Part, ...]
    problem: QueryProblem | None
    tree: Node | None

    @property
    def words(self) -> tuple[str, ...]:
        """Folded words, phrases and skills that are asked for, for marking hits."""
        found: dict[str, None] = {}
        for leaf, is_excluded in leaves(self.tree):
            if is_excluded:
                continue
            if isinstance(leaf, Word):
                found[leaf.text] = None
            elif leaf.field is SearchField.SKILL:
                found.update((value, None) for value in leaf.values if isinstance(value, str))
        found.pop("", None)
        return tuple(found)


@lru_cache(maxsize=64)
def parse(text: str) -> Query:
    """Return what a query means; a mistake is in ``problem`` and never raised."""
    reader = _Reader(text)
    try:
        tree = reader.read()
        problem = None
    except _MistakeError as mistake:
        tree, problem = None, mistake.problem
        reader.mark(problem.start, problem.end, PartKind.ERROR)
    return Query(text, reader.parts(), problem, tree)


_KIND_OF = {
    "word": PartKind.WORD,
    "phrase": PartKind.PHRASE,
    "field": PartKind.FIELD,
    "open": PartKind.BRACKET,
    "close": PartKind.BRACKET,
}


class _MistakeError(Exception):
    """Ends the reading at the first mistake."""

    def __init__(self, kind: type[QueryError], start: int, end: int, **values: object) -> None:
        super().__init__(kind.code)
        self.problem = QueryProblem(kind.code, start, end, values)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


class _Reader:
    """A query that is being read from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks: dict[int, Part] = {}
        self._tokens: list[_Token] = []
        self._at = 0
        self._depth = 0
        self._is_excluded = False

    def read(self) -> Node | None:
        """Return the tree of the whole text; raise at a mistake."""
        self._tokenise()
        if not self._tokens:
            return None
        tree = self._alternatives()
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            raise _MistakeError(BracketCloseError, token.start, token.end)
        # Signs alone are no empty query: they ask for something that nobody has.
        return tree or Word("", is_phrase=False, may_go_on=False, start=0, end=len(self._text))

    def mark(self, start: int, end: int, kind: PartKind) -> None:
        """Give a stretch its colour; a later one takes the place of what it covers."""
        for place in [place for place, part in self._marks.items() if part.start < end and part.end > start]:
            del self._marks[place]
        self._marks[start] = Part(start, end, kind)

    def parts(self) -> tuple[Part, ...]:
        """Return the coloured stretches in their order; what a mistake left unread is coloured too."""
        for token in self._tokens[self._at :]:
            if not any(part.start < token.end and part.end > token.start for part in self._marks.values()):
                self._marks[token.start] = Part(
                    token.start, token.end, _KIND_OF.get(token.kind, PartKind.OPERATOR)
                )
        return tuple(self._marks[start] for start in sorted(self._marks))

    def _tokenise(self) -> None:
        place, end = 0, len(self._text)
        while place < end:
            found = _TOKEN.search(self._text, place)
            if found is None:
                break
            if len(self._tokens) == MOST_PARTS:
                raise _MistakeError(QueryTooLongError, found.start(), end, most=MOST_PARTS)
            kind, text, stop = str(found.lastgroup), found.group(), found.end()
            if kind == "field":
                stop = self._end_of_values(stop)
            elif kind == "word" and text in {"AND", "OR", "NOT"}:
                kind = text
            self._tokens.append(_Token(kind, text, found.start(), stop))
            place = stop

    def _end_of_values(self, place: int) -> int:
        while found := _VALUE.match(self._text, place):
            place = found.end()
            if self._text[place : place + 1] != ",":
                break
            place += 1
        return place

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _take(self, colour: PartKind | None = None) -> _Token:
        token = self._tokens[self._at]
        self._at += 1
        if colour is not None:
            self.mark(token.start, token.end, colour)
        return token

    def _alternatives(self) -> Node | None:
        parts = [self._conjunction()]
        while self._peek() == "OR":
            operator = self._take(PartKind.OPERATOR)
            self._require_operand(operator)
            parts.append(self._conjunction())
        found = tuple(part for part in parts if part is not None)
        if len(found) < 2:
            return found[0] if found else None
        return Or(found, found[0].start, found[-1].end)

    def _conjunction(self) -> Node | None:
        if self._peek() in {"AND", "OR"}:
            operator = self._take()
            raise _MistakeError(OperandMissingError, operator.start, operator.end, operator=operator.text)
        parts = [self._single()]
        while self._peek() not in {"", "OR", "close"}:
            if self._peek() == "AND":
                self._require_operand(self._take(PartKind.OPERATOR))
            parts.append(self._single())
        found = tuple(part for part in parts if part is not None)
        if len(found) < 2:
            return found[0] if found else None
        return And(found, found[0].start, found[-1].end)

    def _require_operand(self, operator: _Token) -> None:
        if self._peek() in {"", "AND", "OR", "close"}:
            raise _MistakeError(OperandMissingError, operator.start, operator.end, operator=operator.text)

    def _single(self) -> Node | None:
        if self._peek() in {"NOT", "minus"}:
            operator = self._take(PartKind.OPERATOR)
            self._require_operand(operator)
            outside, self._is_excluded = self._is_excluded, not self._is_excluded
            part = self._deeper(operator)
            self._is_excluded = outside
            return None if part is None else Not(part, operator.start, part.end)
        if self._peek() == "open":
            return self._bracket()
        token = self._take()
        if token.kind == "field":
            return self._filter(token)
        return self._word(token)

    def _deeper(self, token: _Token) -> Node | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _MistakeError(QueryTooLongError, token.start, token.end, most=_DEEPEST)
        part = self._single()
        self._depth -= 1
        return part

    def _bracket(self) -> Node | None:
        opening = self._take(PartKind.BRACKET)
        if self._peek() == "close":
            raise _MistakeError(BracketEmptyError, opening.start, self._take().end)
        if not self._peek():
            raise _MistakeError(BracketOpenError, opening.start, opening.end)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _MistakeError(QueryTooLongError, opening.start, opening.end, most=_DEEPEST)
        inner = self._alternatives()
        self._depth -= 1
        if self._peek() != "close":
            raise _MistakeError(BracketOpenError, opening.start, opening.end)
        closing = self._take(PartKind.BRACKET)
        return None if inner is None else replace(inner, start=opening.start, end=closing.end)

    def _word(self, token: _Token) -> Node | None:
        is_phrase = token.kind == "phrase"
        if is_phrase and (len(token.text) < 2 or token.text[-1] not in _QUOTES):
            raise _MistakeError(QuoteOpenError, token.start, token.end)
        kind = PartKind.PHRASE if is_phrase else PartKind.WORD
        self.mark(token.start, token.end, PartKind.EXCLUDED if self._is_excluded else kind)
        text = folded(token.text.strip(_QUOTES))
        if not _SEARCHABLE.search(text):
            return None
        is_cut = not is_phrase and text.endswith("*")
        is_typed = not is_phrase and token.end == len(self._text) and len(text) >= _SHORTEST_BEGINNING
        return Word(text.rstrip("*"), is_phrase, is_cut or is_typed, token.start, token.end)

    def _filter(self, token: _Token) -> Filter:
        name = token.text[:-1].lower()
        colon = token.start + len(token.text)
        field = _OTHER_NAMES.get(name) or (SearchField(name) if name in set(SearchField) else None)
        if field is None:
            fields = ", ".join(SearchField)
            raise _MistakeError(FieldUnknownError, token.start, colon, field=name, fields=fields)
        self.mark(token.start, colon, PartKind.FIELD)
        found = list(_VALUE.finditer(self._text, colon, token.end))
        if not found:
            raise _MistakeError(ValueMissingError, token.start, token.end, field=field.value)
        values = []
        for each in found:
            values.append(_value(field, each))
            colour = PartKind.EXCLUDED if self._is_excluded else PartKind.VALUE
            self.mark(each.start(), each.end(), colour)
        given = tuple(each.group() for each in found)
        is_open = token.end == len(self._text) and given[-1][-1] not in _QUOTES
        return Filter(field, tuple(values), given, is_open, token.start, token.end)


def _value(field: SearchField, found: "re.Match[str]") -> Value:
    given, start, end = found.group(), found.start(), found.end()
    if given[0] in _QUOTES and (len(given) < 2 or given[-1] not in _QUOTES):
        raise _MistakeError(QuoteOpenError, start, end)
    text = folded(given.strip(_QUOTES))
    if not text:
        raise _MistakeError(ValueMissingError, start, end, field=field.value)
    if field.is_range:
        numbers = range_from(field, text)
        if numbers is None:
            raise _MistakeError(NumberWrongError, start, end, field=field.value, value=given)
        return numbers
    if field is SearchField.STAGE:
        stage = stage_from(text)
        if stage is None:
            raise _MistakeError(StageUnknownError, start, end, value=given, stages=", ".join(STAGES))
        return stage
    return text
