"""The language of searches: what a query means, its colours, where a mistake is, how facets edit it."""

from itertools import pairwise

import pytest

from ats_desktop.domain.search_parsing import MOST_PARTS
from ats_desktop.domain.search_query import (
    Choice,
    PartKind,
    Range,
    choices,
    parse,
    range_of,
    with_range,
    with_value,
    without_field,
)
from ats_desktop.domain.search_tree import And, Filter, Node, Not, Or, Word

INCLUDED, EXCLUDED, NONE = Choice.INCLUDED, Choice.EXCLUDED, Choice.NONE
PICTURE = "python AND (django OR fastapi) NOT intern city:karachi notice:<=30 exp:4-9"


def written(node: Node | None) -> str:
    """Write a tree with all its brackets."""
    match node:
        case And(parts=parts):
            return f"({' & '.join(map(written, parts))})"
        case Or(parts=parts):
            return f"({' | '.join(map(written, parts))})"
        case Not(part=part):
            return f"!{written(part)}"
        case Filter(field=field, values=values):
            texts = [value if isinstance(value, str) else value.written() for value in values]
            return f"{field.value}:{','.join(texts)}"
        case Word(text=text, may_go_on=may_go_on):
            return f"{text}{'*' if may_go_on else ''}"
        case _:
            return ""


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", ""),
        ("   ", ""),
        ("python ", "python"),
        ("python", "python*"),
        ("py", "py"),
        ("py*", "py*"),
        ("a b ", "(a & b)"),
        ("a AND b ", "(a & b)"),
        ("a OR b c ", "(a | (b & c))"),
        ("(a OR b) c ", "((a | b) & c)"),
        ("a NOT b ", "(a & !b)"),
        ("a AND NOT b ", "(a & !b)"),
        ("a -b ", "(a & !b)"),
        ("NOT NOT a ", "!!a"),
        ("NOT (a OR b) ", "!(a | b)"),
        ("and or not ", "(and & or & not)"),
        ('"Computer  Science"', "computer science"),
        ("“senior developer”", "senior developer"),
        ("c++ c# node.js ci/cd .net f# ", "(c++ & c# & node.js & ci/cd & .net & f#)"),
        ("full-stack ", "full-stack"),
        ("Zoë علي ", "(zoe & علی)"),
        ("https://example.com/a ", "https://example.com/a"),
        ("10:30 ", "10:30"),
        ("a & b ", "(a & b)"),
        ("***", ""),
        ("city:Karachi", "city:karachi"),
        ('CITY:"Rawal Pindi",lahore', "city:rawal pindi,lahore"),
        ("-city:karachi ", "!city:karachi"),
        ("stage:screened,ass,none", "stage:screened,assessed,none"),
        ("skills:c++ years:5+", "(skill:c++ & exp:5+)"),
        ("exp:4-9", "exp:4-9"),
        ("exp:9..4", "exp:4-9"),
        ("exp:>5", "exp:6+"),
        ("exp:<5", "exp:<=4"),
        ("exp:=5", "exp:5"),
        ("exp:>=2.5", "exp:2.5+"),
        ("notice:<=30", "notice:<=30"),
        ("notice:now", "notice:0"),
        ("salary:>=300k", "salary:300000+"),
        ("salary:300-450k", "salary:300000-450000"),
        ("salary:3lac-1.2m", "salary:300000-1200000"),
        ("salary:<1crore", "salary:<=9999999"),
        ("job:JOB-0042 tag:vip,gold source:referral ", "(job:job-0042 & tag:vip,gold & source:referral)"),
    ],
)
def test_what_a_query_means(query: str, tree: str) -> None:
    asked = parse(query)
    assert asked.problem is None
    assert written(asked.tree) == tree
    assert (asked.tree is None) == (not query.strip())


@pytest.mark.parametrize(
    ("query", "code", "marked"),
    [
        ('python "open', "query_quote_open", '"open'),
        ('city:"open', "query_quote_open", '"open'),
        ('"', "query_quote_open", '"'),
        ("(a", "query_bracket_open", "("),
        ("a (b (c)", "query_bracket_open", "("),
        ("a)", "query_bracket_close", ")"),
        ("a () b", "query_bracket_empty", "()"),
        ("a AND", "query_operand_missing", "AND"),
        ("OR a", "query_operand_missing", "OR"),
        ("a OR AND b", "query_operand_missing", "OR"),
        ("(a NOT)", "query_operand_missing", "NOT"),
        ("town:karachi", "query_field_unknown", "town:"),
        ("a city:", "query_value_missing", "city:"),
        ('city:""', "query_value_missing", '""'),
        ("exp:many", "query_number_wrong", "many"),
        ("exp:4,x", "query_number_wrong", "x"),
        ("stage:sold", "query_stage_unknown", "sold"),
        ("-" * 3 + "a", None, None),
        ("-a " * (MOST_PARTS + 1), "query_too_long", None),
        ("(" * 60 + "a" + ")" * 60, "query_too_long", None),
        ("NOT " * 60 + "a", "query_too_long", None),
    ],
)
def test_a_mistake_has_a_place(query: str, code: str | None, marked: str | None) -> None:
    asked = parse(query)
    assert (asked.problem and asked.problem.code) == code
    if asked.problem is not None:
        assert asked.tree is None
        assert asked.words == ()
        assert any(part.kind is PartKind.ERROR for part in asked.parts)
        if marked is not None:
            assert query[asked.problem.start : asked.problem.end] == marked


def test_parts_are_coloured_by_kind() -> None:
    query = f'{PICTURE} "exact words" -php'
    parts = {query[part.start : part.end]: part.kind for part in parse(query).parts}
    assert parts == {
        "python": PartKind.WORD,
        "AND": PartKind.OPERATOR,
        "(": PartKind.BRACKET,
        "django": PartKind.WORD,
        "OR": PartKind.OPERATOR,
        "fastapi": PartKind.WORD,
        ")": PartKind.BRACKET,
        "NOT": PartKind.OPERATOR,
        "intern": PartKind.EXCLUDED,
        "city:": PartKind.FIELD,
        "karachi": PartKind.VALUE,
        "notice:": PartKind.FIELD,
        "<=30": PartKind.VALUE,
        "exp:": PartKind.FIELD,
        "4-9": PartKind.VALUE,
        '"exact words"': PartKind.PHRASE,
        "-": PartKind.OPERATOR,
        "php": PartKind.EXCLUDED,
    }


@pytest.mark.parametrize(
    "query", [PICTURE, 'a "b', "((a", "a OR OR (b", "x:y z", "-(a -b)", "city:a,b,c", "\x00\x02 'x", "é" * 50]
)
def test_parts_follow_each_other_and_never_overlap(query: str) -> None:
    parts = parse(query).parts
    assert all(0 <= part.start < part.end <= len(query) for part in parts)
    assert all(left.end <= right.start for left, right in pairwise(parts))


def test_words_to_mark_are_those_that_are_asked_for() -> None:
    assert parse('python -java (django OR "rest api") skill:c++ city:karachi NOT skill:php ').words == (
        "python",
        "django",
        "rest api",
        "c++",
    )


@pytest.mark.parametrize(
    ("query", "field", "value", "state", "edited"),
    [
        ("", "city", "karachi", INCLUDED, "city:karachi"),
        ("python", "city", "Rawal Pindi", INCLUDED, 'python city:"Rawal Pindi"'),
        ("python ", "city", "karachi", EXCLUDED, "python NOT city:karachi"),
        ("city:Karachi  python", "city", "lahore", INCLUDED, "city:Karachi,lahore  python"),
        ("city:Karachi,lahore python", "city", "karachi", NONE, "city:lahore python"),
        ("city:karachi", "city", "karachi", NONE, ""),
        ("city:karachi python", "city", "karachi", EXCLUDED, "python NOT city:karachi"),
        ("a NOT city:x b", "city", "y", EXCLUDED, "a NOT city:x,y b"),
        ("a NOT city:x b", "city", "x", INCLUDED, "a b city:x"),
        ("a AND city:x AND b", "city", "x", NONE, "a AND b"),
        ("a OR b", "city", "x", INCLUDED, "(a OR b) city:x"),
        ("(a OR b)", "city", "x", INCLUDED, "(a OR b) city:x"),
        ("(a) OR (b)", "city", "x", INCLUDED, "((a) OR (b)) city:x"),
        ('say "hi', "city", "x", INCLUDED, 'say "hi" city:x'),
        ("notice:<=30", "notice", "<=15", INCLUDED, "notice:<=30,<=15"),
        ("notice:0-30,now", "notice", "0", NONE, "notice:0-30"),
        ("stage:screened", "stage", "none", INCLUDED, "stage:screened,none"),
        ("skill:c++", "skill", "c#", INCLUDED, "skill:c++,c#"),
        ("a", "tag", 'said "so", (really)', INCLUDED, 'a tag:"said so, (really)"'),
        ("python AND (django OR fastapi)", "skill", "django", NONE, "python AND (fastapi)"),
        (
            "python AND (django OR fastapi)",
            "skill",
            "python",
            EXCLUDED,
            "(django OR fastapi) NOT skill:python",
        ),
        ("a (django) b", "skill", "django", NONE, "a b"),
        ("a NOT intern b", "skill", "intern", INCLUDED, "a b skill:intern"),
    ],
)
def test_a_facet_edits_one_value_and_leaves_the_rest(
    query: str, field: str, value: str, state: Choice, edited: str
) -> None:
    assert with_value(query, field, value, state) == edited


def test_choices_say_what_a_facet_shows() -> None:
    query = f"{PICTURE} stage:screened,assessed -tag:cold"
    assert choices(query, "stage") == {"screened": INCLUDED, "assessed": INCLUDED}
    assert choices(query, "tag") == {"cold": EXCLUDED}
    assert choices(query, "notice") == {"<=30": INCLUDED}
    assert choices(query, "source") == {}
    assert choices(query, "skill") == {
        "python": INCLUDED,
        "django": INCLUDED,
        "fastapi": INCLUDED,
        "intern": EXCLUDED,
    }


def test_three_clicks_come_back_to_the_beginning() -> None:
    text = "python"
    for state in (INCLUDED, EXCLUDED, NONE):
        text = with_value(text, "city", "karachi", state)
        assert choices(text, "city").get("karachi", NONE) is state
    assert text == "python"


@pytest.mark.parametrize(
    ("query", "low", "high", "edited"),
    [
        ("python", 4, 9, "python exp:4-9"),
        ("exp:4-9 python", 5, None, "python exp:5+"),
        ("a AND exp:3 AND exp:4", None, 9, "a exp:<=9"),
        ("python exp:4-9", None, None, "python"),
    ],
)
def test_a_range_takes_the_place_of_the_one_before(
    query: str, low: float | None, high: float | None, edited: str
) -> None:
    assert with_range(query, "exp", low, high) == edited
    assert range_of(edited, "exp") == (None if low is None and high is None else (low, high))


def test_a_range_is_told_only_where_there_is_one() -> None:
    assert range_of("exp:4-9 exp:5", "exp") is None
    assert range_of("NOT exp:4", "exp") is None
    assert range_of("exp:4 OR python", "exp") is None
    assert range_of("(exp:4)", "exp") == (4, 4)


def test_a_field_goes_whole() -> None:
    assert without_field("a city:x,y AND b NOT city:z", "city") == "a b"
    assert without_field("city:x", "city") == ""
    assert without_field("a OR city:x", "city") == "a OR city:x"


def test_ranges_are_written_as_they_are_read() -> None:
    for value in (Range(4, 9), Range(5), Range(None, 30), Range(7, 7), Range(2.5, None)):
        again = parse(f"exp:{value.written()}").tree
        assert isinstance(again, Filter)
        assert again.values == (value,)
