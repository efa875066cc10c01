"""Every code has a sentence, every act a name, and figures are written the agreed way."""

import importlib
import pkgutil
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import ats_desktop
from ats_desktop.errors import UserError
from ats_desktop.gui.wording import acts, errors, labels
from ats_desktop.gui.wording.text import counted, listed
from tests.support.board_rows import a_card

TODAY = date(2025, 11, 20)


def all_user_errors() -> list[type[UserError]]:
    for module in pkgutil.walk_packages(ats_desktop.__path__, "ats_desktop."):
        if not module.name.startswith(("ats_desktop.cli", "ats_desktop.__main__")):
            importlib.import_module(module.name)
    found: list[type[UserError]] = []
    waiting = list(UserError.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if not kind.__module__.startswith("ats_desktop.cli"):
            found.append(kind)
    return found


def test_every_error_has_a_sentence() -> None:
    missing = {kind.code for kind in all_user_errors()} - set(errors.SENTENCES)
    assert missing == set()


def test_every_act_of_the_services_has_a_name() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in Path(ats_desktop.__path__[0]).joinpath("services").glob("*.py")
    )
    used = set(re.findall(r'\.act\(\s*"(\w+)"', source))
    assert len(used) > 20
    assert used - set(acts.ACTS) == set()


def test_sentences_end_and_say_no_more_than_they_know() -> None:
    for code, sentence in errors.SENTENCES.items():
        shown = errors.for_code(code, {})
        assert shown.endswith("."), code
        assert "!" not in shown
        assert "{" not in shown, sentence


def test_an_unknown_error_shows_nothing_of_its_text() -> None:
    assert "secret" not in errors.sentence(ValueError("secret"))


def test_a_full_disk_and_a_forbidden_folder_are_told_apart() -> None:
    import errno

    full = errors.sentence(OSError(errno.ENOSPC, "x", "/data/x"))
    forbidden = errors.sentence(PermissionError(errno.EACCES, "x", "/data/x"))
    assert "full" in full
    assert "/data/x" in forbidden
    assert full != forbidden


def test_acts_name_one_person_and_count_several() -> None:
    one = {"candidate": "Sidra Gondal", "count": 1, "stage": "Interviewed"}
    assert acts.done("move", one) == "Sidra Gondal moved to Interviewed"
    assert acts.name("move", {"count": 3, "stage": "Assessed"}) == "Move 3 candidates to Assessed"
    assert acts.done("undo", {"act": "move", **one}) == "Undone: Move Sidra Gondal to Interviewed"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (350_000, 450_000, "PKR 350–450k a month"),
        (350_500, 450_000, "PKR 350,500–450k a month"),
        (350_000, None, "PKR 350k a month"),
        (None, 450_000, "PKR 450k a month"),
        (None, None, ""),
    ],
)
def test_pay(low: int | None, high: int | None, expected: str) -> None:
    assert labels.pay_range(low, high, "PKR", "month") == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (3, "due in 3 days"),
        (1, "due in 1 day"),
        (0, "due today"),
        (-2, "2 days past due"),
        (20, "due 10 Dec"),
    ],
)
def test_due_dates(days: int, expected: str) -> None:
    assert labels.due(TODAY + timedelta(days=days), TODAY) == expected


def test_near_dates() -> None:
    assert labels.near_date(TODAY, TODAY) == "today"
    assert labels.near_date(TODAY - timedelta(days=1), TODAY) == "yesterday"
    assert labels.near_date(date(2025, 3, 2), TODAY) == "2 Mar"
    assert labels.near_date(date(2024, 3, 2), TODAY) == "2 Mar 2024"


def test_counts_and_lists() -> None:
    assert counted(1, "candidate", "candidates") == "1 candidate"
    assert counted(2431, "candidate", "candidates") == "2,431 candidates"
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A and 2 others"


def test_days_in_stage_stand_still_on_hold() -> None:
    card = a_card(10)
    paused = card._replace(paused_us=card.entered_us + 3 * labels.MICROSECONDS_A_DAY)
    assert labels.days_in_stage(card, labels.now_us()) == 10
    assert labels.days_in_stage(paused, labels.now_us()) == 3
