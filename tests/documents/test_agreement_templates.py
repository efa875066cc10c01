"""What a template may say, and what it may not."""

import pytest

from ats_desktop.documents import templates
from ats_desktop.documents.fields import REGISTRY, FieldKind
from ats_desktop.documents.templates import TemplateError

_HEAD = """---
template: sample
title: Sample
version: "1.0"
number_prefix: SA
language: en-GB
layout: nda
licence: Apache-2.0
attribution: Written for a test.
parties: [[Client, client], [Contractor, contractor]]
key_terms:
  - [Role, "{{ job.title }}"]
---
"""
_HEAD_LINES = _HEAD.count("\n")
_END = "\n\n::: signatures\n"


def _load(body: str, head: str = _HEAD) -> templates.AgreementTemplate:
    return templates.load((head + body + _END).encode())


def _refusal(body: str, head: str = _HEAD) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        _load(body, head)
    return caught.value


def test_the_shipped_templates_load_and_are_listed() -> None:
    assert templates.shipped() == (
        ("contractor-direct", "Independent Contractor Agreement", "1.3"),
        ("mutual-nda", "Mutual Non-Disclosure Agreement", "1.1"),
    )


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(templates.UnknownTemplateError) as caught:
        templates.load_shipped("offer")
    assert caught.value.values["known"] == ("contractor-direct", "mutual-nda")


def test_every_shipped_template_asks_for_review() -> None:
    for key, *_ in templates.shipped():
        assert templates.load_shipped(key).head.note == "Review by a lawyer before use."


def test_fields_come_in_the_order_of_first_use_with_their_kinds() -> None:
    fields = {field.name: field for field in templates.load_shipped("contractor-direct").fields}
    names = list(fields)
    assert names[0] == "client.name"
    assert names.index("job.title") < names.index("dates.start") < names.index("fees.days")
    assert fields["fees.total"].kind is FieldKind.MONEY
    assert fields["fees.days"].required
    assert not fields["covenants.months"].required, "printed only when non-solicitation is on"
    assert not fields["covenants.nonsolicit"].required
    assert [item.name for item in fields["milestones"].items] == ["name", "criteria", "due", "fee"]


def test_a_file_on_disk_and_its_bytes_are_the_same_template(tmp_path) -> None:
    path = tmp_path / "sample.md"
    path.write_bytes((_HEAD + "## Clause\n\nText." + _END).encode())
    assert templates.load(path) == templates.load(path.read_bytes())


def test_windows_line_ends_are_taken() -> None:
    body = (_HEAD + "## Clause @a\n\nSee [[a]]." + _END).replace("\n", "\r\n")
    assert templates.load(body.encode()).title == "Sample"


def test_no_field_hides_behind_a_method_of_a_dictionary() -> None:
    parts = {part for name in REGISTRY for part in name.split(".")}
    parts |= {item.name for spec in REGISTRY.values() for item in spec.items}
    assert not parts & set(dir(dict))


_HOSTILE = {
    "call": "{{ job.title() }}",
    "method": "{{ job.title.upper() }}",
    "class": "{{ job.__class__ }}",
    "class of text": "{{ ''.__class__.__mro__ }}",
    "item": "{{ job['title'] }}",
    "slice": "{{ job.title[0:1] }}",
    "power": "{{ 9**9**9 }}",
    "times": "{{ 'a' * 999999999 }}",
    "plus": "{{ 1 + 1 }}",
    "join": "{{ job.title ~ job.title }}",
    "minus": "{{ -1 }}",
    "list": "{{ [1, 2] }}",
    "dict": "{{ {'a': 1} }}",
    "tuple": "{{ (1, 2) }}",
    "choice": "{{ 'a' if fees.wht else 'b' }}",
    "float": "{{ 1.5 }}",
    "none": "{{ none }}",
    "macro": "{% macro m() %}x{% endmacro %}",
    "call block": "{% call m() %}x{% endcall %}",
    "include": "{% include 'x' %}",
    "import": "{% import 'x' as y %}",
    "from": "{% from 'x' import y %}",
    "extends": "{% extends 'x' %}",
    "block": "{% block b %}x{% endblock %}",
    "set": "{% set x = 1 %}",
    "with": "{% with x = 1 %}{% endwith %}",
    "filter block": "{% filter upper %}x{% endfilter %}",
    "autoescape": "{% autoescape true %}x{% endautoescape %}",
    "foreign filter": "{{ job.title|attr('x') }}",
    "filter with arguments": "{{ job.title|upper('x') }}",
    "test": "{% if job.title is defined %}x{% endif %}",
    "in": "{% if 'a' in job.title %}x{% endif %}",
    "global": "{{ lipsum }}",
    "range": "{% for i in range(999999999) %}x{% endfor %}",
    "cycler": "{{ cycler }}",
    "self": "{{ self }}",
    "loop": "{% for m in milestones %}{{ loop.index }}{% endfor %}",
    "filtered loop": "{% for m in milestones if m.fee %}x{% endfor %}",
    "recursive loop": "{% for m in milestones recursive %}x{% endfor %}",
    "loop over text": "{% for c in job.title %}x{% endfor %}",
    "two targets": "{% for a, b in milestones %}x{% endfor %}",
    "shadow": "{% for job in milestones %}{{ job.title }}{% endfor %}",
    "whole group": "{{ job }}",
    "whole list": "{{ milestones }}",
    "after the loop": "{% for m in milestones %}{% endfor %}{{ m.name }}",
    "unknown of an item": "{% for m in milestones %}{{ m.secret }}{% endfor %}",
    "unknown field": "{{ job.salary }}",
    "yes or no": "{{ fees.wht }}",
    "money filter on text": "{{ job.title|pkr }}",
    "date filter on money": "{{ fees.total|longdate }}",
    "unfinished": "{{ job.title",
    "unclosed": "{% if fees.wht %}x",
    "statement": "{% do x %}",
    "deep not": "{% if " + "not " * 60 + "fees.wht %}x{% endif %}",
    "deep brackets": "{{ " + "(" * 4000 + "1" + ")" * 4000 + " }}",
    "deep if": "{% if fees.wht %}" * 60 + "{% endif %}" * 60,
}


@pytest.mark.parametrize("form", _HOSTILE)
def test_a_hostile_form_is_refused_with_its_line(form: str) -> None:
    error = _refusal(f"## Clause\n\n{_HOSTILE[form]}\n")
    assert error.values["line"] >= _HEAD_LINES + (1 if form in {"deep brackets"} else 3)


@pytest.mark.parametrize("form", _HOSTILE)
def test_a_hostile_form_is_refused_in_the_key_terms(form: str) -> None:
    quoted = _HOSTILE[form].replace('"', "'")
    head = _HEAD.replace("{{ job.title }}", quoted)
    assert _refusal("## Clause\n\nText.", head).values["line"] == 12


_STRUCTURE = [
    ("## One @a\n\n## Two @a\n", "duplicate_id", 3),
    ("See [[nowhere]].\n", "unknown_reference", 1),
    ("See [[Bad Id]].\n", "unknown_reference", 1),
    ("# Title\n", "unknown_heading", 1),
    ("### Small\n", "unknown_heading", 1),
    ("::: shell rm\n", "unknown_directive", 1),
    ("::: clause status@1\n", "unknown_directive", 1),
    ("::: schedule\n", "unknown_directive", 1),
    ("::: signatures\n", "signatures", 3),
    ("\n\ue0000\ue001\n", "forbidden_character", 2),
    ("a\x1eb\n", "forbidden_character", 1),
]


@pytest.mark.parametrize(("body", "reason", "line"), _STRUCTURE)
def test_a_faulty_structure_is_refused_with_its_line(body: str, reason: str, line: int) -> None:
    error = _refusal(body)
    assert error.values["reason"] == reason
    assert error.values["line"] in {_HEAD_LINES + line, _HEAD_LINES + line + 1}


def test_a_template_without_signatures_is_refused() -> None:
    with pytest.raises(TemplateError) as caught:
        templates.load((_HEAD + "## Clause\n\nText.\n").encode())
    assert caught.value.values["reason"] == "signatures"


_BOMB = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]" for n in range(8))
_HEADS = [
    (_HEAD.replace("---\ntemplate", "---\n" + _BOMB + "\ntemplate"), "yaml_alias"),
    (_HEAD.replace("title: Sample", "title: &t Sample"), "yaml_alias"),
    (_HEAD.replace("title: Sample", "title: !!python/object/apply:os.system [ls]"), "bad_yaml"),
    (_HEAD.replace("title: Sample", "title: [Sample"), "bad_yaml"),
    (_HEAD.replace("title: Sample", "title: " + "x" * 20_000), "front_matter_too_large"),
    (_HEAD.replace("title: Sample", "title: 5"), "front_matter_value"),
    (_HEAD.replace('"1.0"', "1.0"), "front_matter_value"),
    (_HEAD.replace("layout: nda", "layout: poster"), "front_matter_value"),
    (_HEAD.replace("number_prefix: SA", "number_prefix: S/A"), "front_matter_value"),
    (_HEAD.replace("[Client, client]", "[Client, agency]"), "front_matter_value"),
    (_HEAD.replace("[[Client, client], [Contractor, contractor]]", "[]"), "front_matter_value"),
    (_HEAD.replace("layout: nda", "layout: nda\nwitnesses: 1"), "front_matter_value"),
    (_HEAD.replace("layout: nda", "layout: nda\nscript: x"), "front_matter_key"),
    (_HEAD.replace("licence: Apache-2.0\n", ""), "front_matter_key"),
    (_HEAD.replace("---\ntemplate", "template"), "no_front_matter"),
    ("---\n- a\n---\n", "bad_yaml"),
    ("---\n---\n", "bad_yaml"),
]


@pytest.mark.parametrize(("head", "reason"), _HEADS)
def test_a_faulty_head_is_refused(head: str, reason: str) -> None:
    assert _refusal("## Clause\n\nText.", head).values["reason"] == reason


def test_a_deep_head_is_refused() -> None:
    head = _HEAD.replace("title: Sample", "title: " + "[" * 3000 + "]" * 3000)
    assert _refusal("## Clause\n\nText.", head).values["reason"] in {"bad_yaml", "front_matter_value"}


def test_sizes_and_encodings_are_limited() -> None:
    assert _refusal("x" * 300_000).values["reason"] == "too_large"
    with pytest.raises(TemplateError) as caught:
        templates.load(_HEAD.encode() + b"\xff")
    assert caught.value.values == {"reason": "not_utf8", "line": _HEAD_LINES + 1, "detail": ""}


def test_the_forms_that_templates_need_are_allowed() -> None:
    template = _load(
        "{# a note #}\n## Clause @a\n\n"
        "{% if fees.wht and not law.eto or fees.days > 10 %}{{ fees.total|pkr }}{% elif law.exclusive %}x"
        "{% else %}{{ job.title|first_upper|upper }}{% endif %}\n\n"
        "{% for m in milestones %}\n- {{ m.name }} by {{ m.due|longdate }}: {{ m.fee|pkr_words }}\n"
        "{% endfor %}\n\nSee [[a]]."
    )
    assert "fees.total" in {field.name for field in template.fields}
