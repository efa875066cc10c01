"""Files that are taken away while the agency is open: nothing is written into the void, nothing is lost."""

import os
import shutil
from pathlib import Path

import pytest

from ats_desktop.services import Services
from ats_desktop.storage.errors import DatabaseGoneError
from tests.support.agencies import PASSPHRASE, PreparedAgency, a_candidate, found, prepare_agency

pytestmark = pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")

_RECORDS, _FILES = "ats.db", "files.db"


@pytest.fixture(scope="module", params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("prepared") / "agency", request.param)


def _names(services: Services) -> set[str]:
    return {row.name for row in found(services)}


def _take_away(folder: Path, name: str) -> None:
    for file in folder.glob(f"{name}*"):
        file.unlink()


def test_nothing_is_read_or_written_while_the_file_is_gone(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        a_candidate(services, "Ayesha Sample")
        _take_away(folder, _RECORDS)
        with pytest.raises(DatabaseGoneError):
            a_candidate(services, "Bilal Sample")
        with pytest.raises(DatabaseGoneError):
            services.search.ids()


def test_reopening_writes_the_records_back(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        a_candidate(services, "Ayesha Sample")
        _take_away(folder, _RECORDS)
        again = services.reopen()
        assert _names(again) == {"Ayesha Sample"}
        a_candidate(again, "Bilal Sample")
        again.history.undo()
        assert again.checks.check().problems == ()
        again.close()


def test_a_file_that_comes_back_is_gone_on_with(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        (folder / _RECORDS).rename(tmp_path / "elsewhere.db")
        with pytest.raises(DatabaseGoneError):
            a_candidate(services, "Ayesha Sample")
        (tmp_path / "elsewhere.db").rename(folder / _RECORDS)
        a_candidate(services, "Ayesha Sample")
    with prepared.opened(folder) as services:
        assert _names(services) == {"Ayesha Sample"}


def test_closing_writes_back_what_was_taken_away(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        a_candidate(services, "Ayesha Sample")
        _take_away(folder, _RECORDS)
        _take_away(folder, _FILES)
    with prepared.opened(folder) as services:
        assert _names(services) == {"Ayesha Sample"}


def test_a_folder_that_is_gone_is_not_made_anew(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder, away = tmp_path / "agency", tmp_path / "away"
    with prepared.opened(folder) as services:
        a_candidate(services, "Ayesha Sample")
        folder.rename(away)
        with pytest.raises(DatabaseGoneError):
            services.reopen()
        assert not folder.exists()
        away.rename(folder)
        assert _names(services) == {"Ayesha Sample"}


def test_another_file_in_the_place_is_left_alone(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        shutil.copyfile(folder / _RECORDS, tmp_path / "copy.db")
        (folder / _RECORDS).unlink()
        (tmp_path / "copy.db").rename(folder / _RECORDS)
        before = (folder / _RECORDS).read_bytes()
        with pytest.raises(DatabaseGoneError):
            services.reopen()
        assert (folder / _RECORDS).read_bytes() == before
