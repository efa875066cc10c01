"""How a search is asked of the database: its words as one full-text expression, its fields as conditions."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from ats_desktop.domain.folding import folded
from ats_desktop.domain.search_tree import (
    NOT_IN_A_JOB,
    And,
    Filter,
    Node,
    Not,
    Or,
    Range,
    SearchField,
    Word,
    required,
)
from ats_desktop.storage.search_text import searchable

STANDING = "('active', 'on_hold', 'hired')"
"""Statuses of an application that put a person in a job."""
_COLUMNS = {SearchField.NOTICE: "notice_days", SearchField.SALARY: "pay"}
_AFTER_ALL = "\U0010ffff"


@dataclass(frozen=True)
class Condition:
    """A condition on a row ``d`` of search_document, never NULL, and its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A search as the database takes it: people whose words match and for whom all conditions hold."""

    words: str | None
    """The full-text expression, None where the search has no words that all must have."""
    conditions: tuple[Condition, ...]

    @property
    def where(self) -> str:
        """The conditions as SQL."""
        return " AND ".join(condition.sql for condition in self.conditions) or "1"

    @property
    def parameters(self) -> tuple[object, ...]:
        """The parameters of ``where`` in their order."""
        return tuple(value for condition in self.conditions for value in condition.parameters)

    @property
    def source(self) -> str:
        """What to select from and where; the tables are ``f`` (only with words) and ``d``."""
        if self.words is None:
            return f"FROM search_document d WHERE d.is_living AND {self.where}"
        # The order of the tables is said, or the database might walk through everybody.
        return (
            "FROM search_fts f CROSS JOIN search_document d ON d.docid = f.rowid "
            f"WHERE search_fts MATCH ? AND {self.where}"
        )

    @property
    def values(self) -> tuple[object, ...]:
        """The parameters of ``source``."""
        return self.parameters if self.words is None else (self.words, *self.parameters)


def plan(connection: Connection, tree: Node | None, *, is_streamed: bool = False) -> Plan:
    """Return how to ask for what a tree means.

    Args:
        connection: where values are looked up: skills by their other spellings, jobs by their titles.
        tree: what is asked for, None = everybody.
        is_streamed: the first rows are wanted soon, rather than all of them in the least time.
    """
    wanted, unwanted, rest = [], [], []
    for part in _flat(None if tree is None else _finished(connection, tree)):
        if isinstance(part, Not) and (words := _words(part.part)):
            unwanted.append((part, words))
        elif words := _words(part):
            wanted.append(words)
        else:
            rest.append(part)
    compiler = _Compiler(connection, is_streamed)
    if wanted:
        expression = " AND ".join(wanted)
        if unwanted:
            expression = f"({expression}) NOT ({' OR '.join(words for _, words in unwanted)})"
    else:
        expression = None
        rest += [part for part, _ in unwanted]
    return Plan(expression, tuple(compiler.all_of(rest)))


def jobs_asked_for(connection: Connection, tree: Node | None) -> list[str] | None:
    """Return the keys of the jobs that people must be on, None where the search asks for no job."""
    found = [part for part in required(tree) if isinstance(part, Filter) and part.field is SearchField.JOB]
    if not found:
        return None
    compiler = _Compiler(connection, is_streamed=False)
    return sorted({key for part in found for key in compiler.jobs(part)})


def _flat(tree: Node | None) -> list[Node]:
    """Return what must hold, brackets that only group it opened."""
    found: list[Node] = []
    for part in required(tree):
        found += _flat(part) if isinstance(part, And) else [part]
    return found


def _finished(connection: Connection, node: Node) -> Node:
    """Take a last word that is a skill as finished: Java is not the beginning of JavaScript."""
    match node:
        case And(parts=parts) | Or(parts=parts):
            return replace(node, parts=tuple(_finished(connection, part) for part in parts))
        case Not(part=part):
            return replace(node, part=_finished(connection, part))
        case Word(may_go_on=True) if node.end - node.start == len(node.text):
            return replace(node, may_go_on=not _is_skill(connection, node.text))
        case _:
            return node


def _is_skill(connection: Connection, text: str) -> bool:
    statement = (
        "SELECT 1 FROM skill WHERE deleted = 0 AND (lower(name) = ? "
        "OR EXISTS (SELECT 1 FROM json_each(aliases) a WHERE lower(a.value) = ?)) LIMIT 1"
    )
    return connection.exec_driver_sql(statement, (text, text)).first() is not None


def _words(node: Node) -> str | None:
    """Return the full-text expression of a part, None where it asks for more than words."""
    match node:
        case Word():
            text = searchable(node.text).replace('"', " ").strip()
            return f'"{text}"{" *" if node.may_go_on else ""}' if text else None
        case And(parts=parts):
            wanted = [_words(part) for part in parts if not isinstance(part, Not)]
            unwanted = [_words(part.part) for part in parts if isinstance(part, Not)]
            if not wanted or None in wanted or None in unwanted:
                return None
            both = " AND ".join(filter(None, wanted))
            return f"(({both}) NOT ({' OR '.join(filter(None, unwanted))}))" if unwanted else f"({both})"
        case Or(parts=parts):
            found = [_words(part) for part in parts]
            return None if None in found else f"({' OR '.join(filter(None, found))})"
        case _:
            return None


class _Compiler:
    """Turns parts of a search into conditions; values are looked up as they are met."""

    def __init__(self, connection: Connection, is_streamed: bool) -> None:
        self._connection = connection
        self._is_streamed = is_streamed

    def all_of(self, parts: Sequence[Node]) -> list[Condition]:
        """Return the conditions of parts that must all hold; with a job, the stage is the one on that job."""
        jobs = [part for part in parts if _is_of(part, SearchField.JOB)]
        stages = [part for part in parts if _is_of(part, SearchField.STAGE)]
        if not (jobs and stages):
            return [self.condition(part) for part in parts]
        kinds = [set(_texts(part)) for part in stages]
        common = sorted(set.intersection(*kinds))
        rest = [part for part in parts if part not in stages and part not in jobs]
        conditions = [self.condition(part) for part in rest]
        return conditions + [self._on_jobs(part, common) for part in jobs if isinstance(part, Filter)]

    def condition(self, node: Node) -> Condition:
        """Return the condition of one part."""
        words = _words(node)
        if words is not None:
            sql = "d.docid IN (SELECT rowid FROM search_fts WHERE search_fts MATCH ?)"
            return Condition(sql, (words,))
        match node:
            case And(parts=parts):
                return _joined(" AND ", self.all_of(parts))
            case Or(parts=parts):
                return _joined(" OR ", [self.condition(part) for part in parts])
            case Not(part=part):
                inner = self.condition(part)
                return replace(inner, sql=f"NOT ({inner.sql})")
            case Filter():
                return self._filter(node)
            case _:
                return Condition("0")

    def _filter(self, node: Filter) -> Condition:
        ranges = [value for value in node.values if isinstance(value, Range)]
        match node.field:
            case SearchField.EXP:
                found = _joined(" OR ", [_years(value) for value in ranges])
            case SearchField.NOTICE | SearchField.SALARY:
                column = f"d.{_COLUMNS[node.field]}"
                found = _joined(" OR ", [_between(column, value) for value in ranges])
            case SearchField.STAGE:
                kinds = ["" if kind == NOT_IN_A_JOB else kind for kind in _texts(node)]
                found = Condition(f"d.stage IN ({_marks(kinds)})", tuple(kinds))
            case SearchField.SKILL:
                found = self._skill(node)
            case SearchField.TAG:
                found = self._tag(node)
            case SearchField.JOB:
                found = self._on_jobs(node, None)
            case _:
                found = self._text(node, node.field.value)
        return found

    def _text(self, node: Filter, column: str) -> Condition:
        found: list[Condition] = []
        for text, may_go_on in _openings(node):
            sql = f"SELECT 1 FROM search_document WHERE {column} = ? AND is_living LIMIT 1"
            if may_go_on and not self._connection.exec_driver_sql(sql, (text,)).first():
                found.append(Condition(f"(d.{column} >= ? AND d.{column} < ?)", (text, text + _AFTER_ALL)))
            else:
                found.append(Condition(f"d.{column} = ?", (text,)))
        return _joined(" OR ", found)

    def _skill(self, node: Filter) -> Condition:
        numbers: set[int] = set()
        for given, (text, may_go_on) in zip(_texts(node), _openings(node), strict=True):
            numbers |= self._numbers("folded = ?", text) or self._numbers_by_other_spelling(text)
            is_begun = given.endswith("*") or not _is_skill(self._connection, text)
            if may_go_on and not numbers and is_begun:
                numbers |= self._numbers("folded >= ? AND folded < ?", text, text + _AFTER_ALL)
        if not numbers:
            return Condition("0")
        marks = ",".join(str(number) for number in sorted(numbers))
        if self._is_streamed:
            sql = f"EXISTS (SELECT 1 FROM search_skill s WHERE s.docid = d.docid AND s.number IN ({marks}))"
            return Condition(sql)
        return Condition(f"d.docid IN (SELECT docid FROM search_skill WHERE number IN ({marks}))")

    def _numbers(self, where: str, *values: str) -> set[int]:
        # A name that nobody's skill has any more may be another spelling now.
        statement = (
            f"SELECT n.number FROM search_skill_name n WHERE {where} "
            "AND EXISTS (SELECT 1 FROM search_skill s WHERE s.number = n.number)"
        )
        return set(self._connection.exec_driver_sql(statement, values).scalars())

    def _numbers_by_other_spelling(self, text: str) -> set[int]:
        statement = "SELECT name, aliases FROM skill WHERE deleted = 0 AND aliases <> '[]'"
        found: set[int] = set()
        for name, aliases in self._connection.exec_driver_sql(statement):
            if text in (folded(alias) for alias in json.loads(aliases or "[]")):
                found |= self._numbers("name = ?", name)
        return found

    def _tag(self, node: Filter) -> Condition:
        tags = self._connection.exec_driver_sql("SELECT id, name FROM tag WHERE deleted = 0").all()
        keys: list[str] = []
        for text, may_go_on in _openings(node):
            same = [key for key, name in tags if folded(name) == text]
            alike = [key for key, name in tags if folded(name).startswith(text)]
            keys += same or (alike if may_go_on else [])
        sql = "SELECT t.candidate_id FROM candidate_tag t WHERE t.deleted = 0 AND t.tag_id IN "
        return Condition(f"d.candidate_id IN ({sql}({_marks(keys)}))", tuple(keys))

    def _on_jobs(self, node: Filter, kinds: Sequence[str] | None) -> Condition:
        keys = self.jobs(node)
        sql = (
            "SELECT a.candidate_id FROM application a JOIN job_stage s ON s.id = a.stage_id "
            f"WHERE a.job_id IN ({_marks(keys)}) AND a.deleted = 0 AND a.status IN {STANDING}"
        )
        if kinds is not None:
            sql += f" AND s.kind IN ({_marks(kinds)})"
        return Condition(f"d.candidate_id IN ({sql})", (*keys, *(kinds or ())))

    def jobs(self, node: Filter) -> list[str]:
        """Return the keys of the jobs that a filter names: by reference, else title, else words of both."""
        statement = (
            "SELECT j.id, j.reference, j.title, c.name FROM job j JOIN client c ON c.id = j.client_id "
            "WHERE j.deleted = 0"
        )
        jobs = [
            (row[0], folded(row[1]), folded(row[2]), folded(f"{row[3]} {row[2]}"))
            for row in self._connection.exec_driver_sql(statement)
        ]
        keys: list[str] = []
        for text, _ in _openings(node):
            words = text.split()
            keys += (
                [job[0] for job in jobs if job[1] == text]
                or [job[0] for job in jobs if job[2] == text]
                or [job[0] for job in jobs if all(word in job[3] for word in words)]
            )
        return keys


def _openings(node: Filter) -> list[tuple[str, bool]]:
    """Return the texts of a filter, each with whether longer ones that begin like it may count."""
    texts = _texts(node)
    return [
        (text.rstrip("*"), text.endswith("*") or (node.is_open and place == len(texts) - 1))
        for place, text in enumerate(texts)
    ]


def _texts(node: Node) -> list[str]:
    return [value for value in node.values if isinstance(value, str)] if isinstance(node, Filter) else []


def _is_of(node: Node, field: SearchField) -> bool:
    return isinstance(node, Filter) and node.field is field


def _years(value: Range) -> Condition:
    """Whole years: up to 9 takes in nine and a half."""
    if value.high is None or value.high != int(value.high):
        return _between("d.years", value)
    low = value.low or 0.0
    return Condition("(d.years IS NOT NULL AND d.years >= ? AND d.years < ?)", (low, value.high + 1))


def _between(column: str, value: Range) -> Condition:
    bounds = [(f"{column} >= ?", value.low), (f"{column} <= ?", value.high)]
    given = [(sql, bound) for sql, bound in bounds if bound is not None]
    parts = [f"{column} IS NOT NULL", *(sql for sql, _ in given)]
    return Condition(f"({' AND '.join(parts)})", tuple(bound for _, bound in given))


def _joined(operator: str, conditions: Sequence[Condition]) -> Condition:
    if not conditions:
        return Condition("0")
    parameters = tuple(value for condition in conditions for value in condition.parameters)
    return Condition(f"({operator.join(condition.sql for condition in conditions)})", parameters)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
