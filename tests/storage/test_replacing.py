"""An exchange of an agency's data, killed at any step: the old data or the new ones, and nothing gone."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ats_desktop.bootstrap import AgencyState, agency_state, create_agency, open_agency
from ats_desktop.services.backups import bring_back
from ats_desktop.storage.connection import RECORDS_FILE
from ats_desktop.storage.errors import AgencyInUseError, DatabaseClosedError
from tests.support.agencies import a_candidate, found

_STEPS = ("rename", "replace", "mkdir", "rmdir", "unlink")


class Killed(BaseException):
    """The program is no more."""


@contextmanager
def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let so many changes of names in folders through; everything after them fails as for a dead program."""
    done: list[str] = []

    def counting(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if len(done) >= step:
                raise Killed
            done.append(name)
            return real(*given, **named)

        return call

    with monkeypatch.context() as patch:
        for name in _STEPS:
            patch.setattr(os, name, counting(name, getattr(os, name)))
        yield done


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An agency whose backup holds one person and whose data hold another one too."""
    folder = tmp_path_factory.mktemp("original") / "agency"
    services = create_agency(folder, name="Indus Talent").services
    a_candidate(services, "Early Sample")
    Path(services.backups.now().path).rename(folder / "the-backup")
    a_candidate(services, "Late Sample")
    services.close()
    return folder


def names(folder: Path) -> set[str]:
    services = open_agency(folder)
    try:
        assert services.checks.check().problems == ()
        return {row.name for row in found(services)}
    finally:
        services.close()


def restore(folder: Path) -> None:
    services = open_agency(folder)
    try:
        services.backups.restore(folder / "the-backup")
    finally:
        services.close()


def bring(folder: Path) -> None:
    bring_back(folder / "the-backup", folder)


@pytest.mark.parametrize("act", [restore, bring])
def test_an_exchange_killed_at_any_step_ends_with_the_old_or_the_new(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[Path], None]
) -> None:
    seen = set()
    for step in range(200):
        folder = tmp_path / f"agency-{step}"
        shutil.copytree(original, folder)
        try:
            with killed_at(step, monkeypatch):
                act(folder)
            is_done = True
        except Killed:
            is_done = False
        assert agency_state(folder) is AgencyState.PLAIN
        found = frozenset(names(folder))
        assert found in ({"Early Sample"}, {"Early Sample", "Late Sample"}), step
        assert not [path for path in folder.iterdir() if path.name.endswith(".part")], step
        assert not [path for path in folder.iterdir() if path.name.startswith(("leaving", "arriving"))], step
        if found == {"Early Sample"}:
            (kept,) = (folder / "replaced").iterdir()
            assert (kept / RECORDS_FILE).stat().st_size == (original / RECORDS_FILE).stat().st_size
        seen.add(found)
        shutil.rmtree(folder)
        if is_done:
            break
    assert is_done
    assert len(seen) == 2


def test_an_agency_that_is_being_made_when_the_program_is_killed_is_whole_or_absent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = set()
    for step in range(200):
        folder = tmp_path / f"agency-{step}"
        try:
            with killed_at(step, monkeypatch):
                create_agency(folder, name="Indus Talent").services.close()
            is_done = True
        except Killed:
            is_done = False
        state = agency_state(folder)
        seen.add(state)
        if state is AgencyState.ABSENT:
            create_agency(folder, name="Indus Talent").services.close()
        assert names(folder) == set()
        if is_done:
            break
    assert is_done
    assert seen == {AgencyState.ABSENT, AgencyState.PLAIN}


def test_data_are_not_brought_back_under_a_program_that_works_on_them(original: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(original, tmp_path / "agency")
    services = open_agency(folder)
    with pytest.raises(AgencyInUseError):
        bring(folder)
    services.close()
    assert names(folder) == {"Early Sample", "Late Sample"}


def test_data_that_were_brought_back_begin_a_new_line_of_entries(original: Path, tmp_path: Path) -> None:
    def replicas() -> list[str]:
        services = open_agency(folder)
        try:
            a_candidate(services, "After Sample")
            with services.history._ledger.reading() as connection:
                return list(connection.exec_driver_sql("SELECT DISTINCT replica FROM change_log").scalars())
        finally:
            services.close()

    folder = tmp_path / "agency"
    bring_back(original / "the-backup", folder)
    assert len(replicas()) == 2
    assert len(replicas()) == 2


def test_services_whose_data_were_replaced_write_nothing_more(original: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(original, tmp_path / "agency")
    services = open_agency(folder)
    services.backups.restore(folder / "the-backup")
    with pytest.raises(DatabaseClosedError):
        a_candidate(services, "Lost Sample")
    services.close()
    services.close()
    assert names(folder) == {"Early Sample"}
