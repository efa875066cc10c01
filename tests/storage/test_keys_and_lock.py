"""The data key's envelope, and one program per folder."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ats_desktop.bootstrap import AgencyState, agency_state, create_agency, open_agency
from ats_desktop.storage.errors import (
    AgencyAbsentError,
    AgencyExistsError,
    AgencyInUseError,
    DatabaseDamagedError,
    DatabaseNewerError,
    PassphraseNeededError,
    WrongPassphraseError,
)
from ats_desktop.storage.keys import Envelope, new_data_key, normalised_recovery_key
from ats_desktop.storage.places import KEY_FILES
from tests.support.agencies import CHEAP, PASSPHRASE


@pytest.fixture
def encrypted(tmp_path: Path) -> tuple[Path, str]:
    folder = tmp_path / "agency"
    made = create_agency(folder, name="Indus Talent", passphrase=PASSPHRASE, kdf_cost=CHEAP)
    made.services.close()
    assert made.recovery_key is not None
    return folder, made.recovery_key


def test_each_secret_opens_the_envelope_and_no_other_does() -> None:
    key = new_data_key()
    envelope = Envelope.seal(key, {"passphrase": "one", "recovery": "two"}, CHEAP)
    assert envelope.open("passphrase", "one") == envelope.open("recovery", "two") == key
    assert envelope.open("passphrase", "two") is None
    assert envelope.open("elsewhere", "one") is None


def test_changing_the_passphrase_rewrites_its_slot_only() -> None:
    key = new_data_key()
    envelope = Envelope.seal(key, {"passphrase": "one", "recovery": "two"}, CHEAP)
    changed = envelope.with_slot("passphrase", key, "three", CHEAP)
    assert changed.open("passphrase", "three") == changed.open("recovery", "two") == key
    assert changed.open("passphrase", "one") is None


def test_a_recovery_key_may_be_typed_in_any_case_and_grouping(encrypted: tuple[Path, str]) -> None:
    folder, recovery_key = encrypted
    typed = recovery_key.lower().replace("-", " ")
    assert normalised_recovery_key(typed) == recovery_key
    open_agency(folder, recovery_key=typed).close()


def test_a_wrong_passphrase_and_none_are_told_apart(encrypted: tuple[Path, str]) -> None:
    folder, _ = encrypted
    assert agency_state(folder) is AgencyState.ENCRYPTED
    with pytest.raises(WrongPassphraseError):
        open_agency(folder, passphrase="something else")
    with pytest.raises(PassphraseNeededError):
        open_agency(folder)
    open_agency(folder, passphrase=PASSPHRASE).close()


def test_either_key_file_is_enough_and_without_both_nothing_is_overwritten(
    encrypted: tuple[Path, str],
) -> None:
    folder, _ = encrypted
    whole = (folder / KEY_FILES[1]).read_bytes()
    for name in KEY_FILES:
        (folder / name).write_text("{", encoding="utf-8")
        open_agency(folder, passphrase=PASSPHRASE).close()
        assert (folder / name).read_bytes() == whole
    for name in KEY_FILES:
        (folder / name).write_text("", encoding="utf-8")
    before = (folder / "ats.db").read_bytes()
    with pytest.raises(DatabaseDamagedError):
        open_agency(folder, passphrase=PASSPHRASE)
    assert (folder / "ats.db").read_bytes() == before


def test_nothing_readable_lies_in_an_encrypted_folder(encrypted: tuple[Path, str]) -> None:
    folder, _ = encrypted
    services = open_agency(folder, passphrase=PASSPHRASE)
    services.agency.edit(name="Unmistakable Name")
    services.close()
    for path in (each for each in folder.rglob("*") if each.is_file()):
        content = path.read_bytes()
        assert b"Unmistakable" not in content, path
        assert b"SQLite format" not in content, path
    assert set(json.loads((folder / KEY_FILES[0]).read_text(encoding="utf-8"))["slots"]) == {
        "passphrase",
        "recovery",
    }


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_folder_is_its_users_alone(encrypted: tuple[Path, str]) -> None:
    folder, _ = encrypted
    assert folder.stat().st_mode & 0o077 == 0
    assert {path.name for path in folder.rglob("*") if path.stat().st_mode & 0o077} == set()


def test_a_second_program_is_refused_and_told_who_holds_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    services = create_agency(folder, name="Indus Talent").services
    code = (
        "import sys, pathlib\n"
        "from ats_desktop.bootstrap import open_agency\n"
        "from ats_desktop.errors import UserError\n"
        "try: open_agency(pathlib.Path(sys.argv[1]))\n"
        "except UserError as error: print(error.code, error.values['holder'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["agency_in_use", f"{os.getpid()}@{socket.gethostname()}"]
    services.close()
    open_agency(folder).close()


def test_the_same_process_cannot_open_it_twice_either(tmp_path: Path) -> None:
    services = create_agency(tmp_path / "agency", name="Indus Talent").services
    with pytest.raises(AgencyInUseError):
        open_agency(tmp_path / "agency")
    services.close()


def test_an_absent_and_a_present_agency_are_told(tmp_path: Path) -> None:
    with pytest.raises(AgencyAbsentError):
        open_agency(tmp_path)
    create_agency(tmp_path, name="Indus Talent").services.close()
    with pytest.raises(AgencyExistsError):
        create_agency(tmp_path, name="Another")


@pytest.mark.parametrize("damage", [b"", b"not a database at all, only words " * 300])
def test_a_damaged_database_is_refused_and_left_as_it_is(tmp_path: Path, damage: bytes) -> None:
    create_agency(tmp_path, name="Indus Talent").services.close()
    (tmp_path / "ats.db").write_bytes(damage)
    with pytest.raises(DatabaseDamagedError):
        open_agency(tmp_path)
    assert (tmp_path / "ats.db").read_bytes() == damage


def test_a_program_killed_while_it_made_an_agency_leaves_none(tmp_path: Path) -> None:
    (tmp_path / "creating.part").mkdir()
    (tmp_path / "creating.part" / "ats.db").write_bytes(b"half")
    assert agency_state(tmp_path) is AgencyState.ABSENT
    create_agency(tmp_path, name="Indus Talent").services.close()
    assert not list(tmp_path.glob("*.part"))
    open_agency(tmp_path).close()


def test_data_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    from ats_desktop.storage.database import Database

    create_agency(tmp_path, name="Indus Talent").services.close()
    database = Database(tmp_path, None)
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    with pytest.raises(DatabaseNewerError):
        open_agency(tmp_path)
