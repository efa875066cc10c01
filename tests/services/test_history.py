"""Undo to a point: several acts in one go, each of them its own step."""

from pathlib import Path

import pytest

from ats_desktop.services import Services
from ats_desktop.services.history import NothingToRedoError, NothingToUndoError
from tests.support.agencies import PreparedAgency, a_candidate


def _notes(services: Services, candidate: str) -> list[str]:
    return [row.note for row in services.candidates.notes(candidate)]


def _write(services: Services, candidate: str, count: int) -> None:
    for number in range(count):
        services.candidates.note(candidate, f"note {number}")


def test_undo_to_an_act_takes_it_and_everything_after_it_back(services: Services) -> None:
    person = a_candidate(services)
    before = _notes(services, person)
    _write(services, person, 5)
    third = services.history.rows()[2].operation_id
    changes = services.history.undo_to(third)
    assert dict(changes.values) == {"count": 3, "asked": 3}
    assert changes.touches("activity")
    assert sorted(set(_notes(services, person)) - set(before)) == ["note 0", "note 1"]
    assert [row.is_undone for row in services.history.rows()[:5]] == [True, True, True, False, False]


def test_redo_to_an_act_brings_it_and_everything_before_it_back(services: Services) -> None:
    person = a_candidate(services)
    _write(services, person, 4)
    keys = [row.operation_id for row in services.history.rows()[:4]]
    services.history.undo_to(keys[3])
    assert not {"note 0", "note 1", "note 2", "note 3"} & set(_notes(services, person))
    assert services.history.redo_to(keys[1]).values["count"] == 3
    assert {"note 0", "note 1", "note 2"} <= set(_notes(services, person))
    assert "note 3" not in _notes(services, person)


def test_an_act_that_does_not_stand_cannot_be_undone_to(services: Services) -> None:
    _write(services, a_candidate(services), 1)
    key = services.history.rows()[0].operation_id
    with pytest.raises(NothingToRedoError):
        services.history.redo_to(key)
    services.history.undo_to(key)
    with pytest.raises(NothingToUndoError):
        services.history.undo_to(key)


def test_two_hundred_steps_go_back_and_forth(services: Services) -> None:
    person = a_candidate(services)
    _write(services, person, 201)
    rows = services.history.rows()
    assert len(rows) == 200
    assert services.history.undo_to(rows[-1].operation_id).values["count"] == 200
    assert [note for note in _notes(services, person) if note.startswith("note ")] == ["note 0"]
    assert services.history.redo_to(rows[0].operation_id).values["count"] == 200
    assert len([note for note in _notes(services, person) if note.startswith("note ")]) == 201


def test_the_history_ends_with_the_act_that_ends_it(services: Services) -> None:
    last = services.history.rows(limit=1000)[-1]
    assert (last.key, last.is_final) == ("create_agency", True)


def test_undo_goes_on_after_a_restart(prepared: PreparedAgency, tmp_path: Path) -> None:
    with prepared.opened(tmp_path / "kept") as services:
        person = a_candidate(services)
        _write(services, person, 3)
        services.history.undo()
    with prepared.opened(tmp_path / "kept") as services:
        rows = services.history.rows()
        assert [row.is_undone for row in rows[:3]] == [True, False, False]
        services.history.undo_to(rows[2].operation_id)
        assert _notes(services, person) == []
    with prepared.opened(tmp_path / "kept") as services:
        services.history.redo_to(services.history.rows()[0].operation_id)
        assert len(_notes(services, person)) == 3
