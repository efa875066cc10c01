"""Changing what opens the data: whole, or the old one still opens."""

import errno
import os
from pathlib import Path

import pytest

from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.errors import DiskFullError
from ats_desktop.services import Services
from ats_desktop.services.backups import NotLockedError
from ats_desktop.services.passphrases import LockedAlreadyError, PassphraseShortError
from ats_desktop.storage.errors import WrongPassphraseError
from ats_desktop.storage.places import KEY_FILES
from tests.support.agencies import CHEAP, PASSPHRASE, PreparedAgency, a_candidate

NEW = "four other quiet words"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    made = create_agency(tmp_path / "locked", name="Sample Agency", passphrase=PASSPHRASE, kdf_cost=CHEAP)
    made.services.close()
    return tmp_path / "locked"


def opens(folder: Path, passphrase: str | None = None, recovery_key: str | None = None) -> bool:
    try:
        open_agency(folder, passphrase=passphrase, recovery_key=recovery_key).close()
    except WrongPassphraseError:
        return False
    return True


def test_the_new_passphrase_opens_and_the_old_one_no_longer(locked: Path) -> None:
    services = open_agency(locked, passphrase=PASSPHRASE)
    services.passphrases.change(PASSPHRASE, NEW)
    services.close()
    assert not opens(locked, PASSPHRASE)
    assert opens(locked, NEW)
    first, second = ((locked / name).read_bytes() for name in KEY_FILES)
    assert first == second
    assert not list(locked.glob("*.part"))


def test_a_change_needs_the_old_passphrase_and_a_long_new_one(locked: Path) -> None:
    before = (locked / KEY_FILES[0]).read_bytes()
    services = open_agency(locked, passphrase=PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        services.passphrases.change("wrong one", NEW)
    with pytest.raises(PassphraseShortError):
        services.passphrases.change(PASSPHRASE, "short")
    services.close()
    assert (locked / KEY_FILES[0]).read_bytes() == before


def test_killed_between_the_two_copies_either_passphrase_opens_and_settles_it(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, done = Path.replace, []

    def killed_after_the_first(source: Path, target: Path) -> Path:
        if done:
            raise KeyboardInterrupt
        done.append(target)
        return replace(source, target)

    copies = [(locked / name).read_bytes() for name in KEY_FILES]
    for passphrase, other in ((PASSPHRASE, NEW), (NEW, PASSPHRASE)):
        for name, content in zip(KEY_FILES, copies, strict=True):
            (locked / name).write_bytes(content)
        services = open_agency(locked, passphrase=PASSPHRASE)
        done.clear()
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", killed_after_the_first)
            with pytest.raises(KeyboardInterrupt):
                services.passphrases.change(PASSPHRASE, NEW)
        services.close()
        assert (locked / KEY_FILES[0]).read_bytes() != (locked / KEY_FILES[1]).read_bytes()
        assert opens(locked, passphrase)
        assert (locked / KEY_FILES[0]).read_bytes() == (locked / KEY_FILES[1]).read_bytes()
        assert not opens(locked, other)


def test_a_new_recovery_key_replaces_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    made = create_agency(folder, name="Sample Agency", passphrase=PASSPHRASE, kdf_cost=CHEAP)
    key = made.services.passphrases.new_recovery_key()
    with pytest.raises(WrongPassphraseError):
        made.services.passphrases.replace_recovery_key("wrong one", key)
    made.services.passphrases.replace_recovery_key(PASSPHRASE, key.lower())
    made.services.close()
    assert opens(folder, recovery_key=key)
    assert not opens(folder, recovery_key=made.recovery_key)
    assert opens(folder, PASSPHRASE)


def test_a_passphrase_is_set_on_data_that_lay_open(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    services = create_agency(folder, name="Unmistakable Agency").services
    a_candidate(services, "Unmistakable Person")
    kept = services.history._ledger.database.files.put([b"Unmistakable bytes"])
    with pytest.raises(PassphraseShortError):
        services.passphrases.set_first("short")
    recovery_key = services.passphrases.set_first(NEW)
    services = services.reopen()
    assert services.passphrases.is_locked
    assert services.history._ledger.database.files.get(kept[0]) == b"Unmistakable bytes"
    assert services.checks.check().problems == ()
    services.history.undo()
    assert services.agency.counts().candidates == 0
    with pytest.raises(LockedAlreadyError):
        services.passphrases.set_first(PASSPHRASE)
    services.close()
    assert opens(folder, NEW)
    assert opens(folder, recovery_key=recovery_key)
    assert not opens(folder, PASSPHRASE)
    for path in (each for each in folder.rglob("*") if each.is_file()):
        assert b"Unmistakable" not in path.read_bytes(), path


def test_plain_backups_go_once_an_encrypted_one_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    services = create_agency(folder, name="Unmistakable Agency").services
    with pytest.raises(NotLockedError):
        services.backups.remove_plain()
    services.backups.restore(Path(services.backups.now().path))
    services = services.reopen()
    services.backups.now()
    services.passphrases.set_first(NEW)
    services = services.reopen()
    assert services.backups.remove_plain() >= 1
    (row,) = services.backups.rows()
    services.backups.verify(Path(row.path))
    services.close()
    for path in (each for each in folder.rglob("*") if each.is_file()):
        assert b"Unmistakable" not in path.read_bytes(), path


def test_a_full_disk_while_encrypting_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "plain"
    services = create_agency(folder, name="Sample Agency").services

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFullError):
            services.passphrases.set_first(NEW)
    assert services.agency.detail().name == "Sample Agency"
    services.close()
    open_agency(folder).close()
    assert not list(folder.glob("*.part"))


def test_a_plain_agency_has_no_passphrase_to_change(tmp_path: Path) -> None:
    services = create_agency(tmp_path / "plain", name="Sample Agency").services
    assert not services.passphrases.is_locked
    with pytest.raises(NotLockedError):
        services.passphrases.change("anything", NEW)
    with pytest.raises(NotLockedError):
        services.passphrases.require("anything")
    services.close()


def test_reopening_after_a_restore_asks_for_no_passphrase(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        row = services.backups.now()
        a_candidate(services, "Later Sample")
        services.backups.restore(Path(row.path))
        again = services.reopen()
        try:
            assert again.search.ids().total == 0
            assert again.users.present == "Sana"
        finally:
            again.close()


def test_the_state_tells_of_copies_on_another_drive_only(services: Services, tmp_path: Path) -> None:
    services.backups.now(tmp_path / "same drive")
    assert services.backups.state().last_copy is None
    other = next(
        (
            each
            for each in (Path("/dev/shm"), Path("/run/user") / str(os.getuid()))
            if os.access(each, os.W_OK)
        ),
        None,
    )
    if other is None or other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one drive only")
    import tempfile

    with tempfile.TemporaryDirectory(dir=other) as name:
        made = services.backups.now(Path(name) / "copies")
        state = services.backups.state()
        assert (state.last_copy, state.last_copy_at) == (made.at, str(Path(name) / "copies"))
    assert state.made_at is not None
    assert state.size > 10_000
    assert state.is_locked == services.passphrases.is_locked
