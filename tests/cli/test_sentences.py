"""Every code has its sentence, and a sentence takes only what its error carries."""

import importlib
import pkgutil
import re
import string
from pathlib import Path

import pytest

import ats_desktop
from ats_desktop import services
from ats_desktop.cli import sentences
from ats_desktop.errors import UserError

_QT = "ats_desktop.gui"


def _all_errors() -> list[type[UserError]]:
    for module in pkgutil.walk_packages(ats_desktop.__path__, "ats_desktop."):
        if not module.name.startswith((_QT, "ats_desktop.__main__")):
            importlib.import_module(module.name)
    found: list[type[UserError]] = []
    waiting = [UserError]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    # The window's own errors never reach the command line, whatever was imported before.
    own = [kind for kind in found if kind.__module__.startswith("ats_desktop.")]
    return [kind for kind in own if not kind.__module__.startswith("ats_desktop.gui.")]


ERRORS = _all_errors()


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence(kind: type[UserError]) -> None:
    assert kind.code in sentences.ERRORS


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_a_sentence_uses_only_values_that_the_error_documents(kind: type[UserError]) -> None:
    used = {name for _, name, _, _ in string.Formatter().parse(sentences.ERRORS[kind.code]) if name}
    documented = kind.__doc__ or ""
    assert {name for name in used if name not in documented} == set()


@pytest.mark.parametrize("code", sorted(sentences.ERRORS))
def test_sentences_end_as_sentences_do(code: str) -> None:
    sentence = sentences.ERRORS[code]
    assert sentence[-1] == "."
    assert "!" not in sentence
    assert "please" not in sentence.lower()


def test_every_act_of_the_services_has_a_sentence() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in Path(services.__file__).parent.glob("*.py"))
    keys = set(re.findall(r'ledger\.act\(\s*"(\w+)"', source))
    assert len(keys) > 20
    assert keys <= set(sentences.ACTS)


def test_an_act_names_one_person_and_counts_several() -> None:
    assert (
        sentences.act("move", {"candidate": "Ayesha", "count": 1, "stage": "Hired"})
        == "Moved Ayesha to Hired"
    )
    assert sentences.act("move", {"count": 3, "stage": "Screened"}) == "Moved 3 candidates to Screened"


def test_values_are_never_read_as_part_of_the_sentence() -> None:
    said = sentences.of_code("application_not_found", {"words": "{folder} {0.__class__} %s"})
    assert "“{folder} {0.__class__} %s”" in said


def test_a_value_that_is_missing_leaves_a_gap() -> None:
    assert sentences.of_code("job_absent") == "There is no job …. “job list” shows them."
