"""Backups: they count after they were opened; what is put back was tried first; nothing present is lost."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ats_desktop.services import Services
from ats_desktop.storage.backup import BackupBadError, back_up, backups_in, prune
from tests.support.agencies import PreparedAgency, a_candidate, a_job, an_application, found


def test_a_backup_holds_what_was_there_and_comes_back(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        application = an_application(services, a_job(services), "Ayesha Sample")
        row = services.backups.now()
        assert row.is_verified
        a_candidate(services, "Later Sample")
        services.backups.restore(Path(row.path))
    with prepared.opened(folder) as services:
        assert [item.name for item in found(services)] == ["Ayesha Sample"]
        assert services.pipeline.application(application).status.value == "active"
        assert services.checks.check().problems == ()
        a_candidate(services, "After Sample")
        assert services.checks.check().problems == ()
        (kept,) = (folder / "replaced").iterdir()
        assert {"ats.db", "files.db"} <= {path.name for path in kept.iterdir()}


def test_a_restored_copy_begins_a_new_line_of_entries(prepared: PreparedAgency, tmp_path: Path) -> None:
    folder = tmp_path / "agency"
    with prepared.opened(folder) as services:
        before = services.history._ledger.database.replica
        services.backups.restore(Path(services.backups.now().path))
    with prepared.opened(folder) as services:
        assert services.history._ledger.database.replica != before


@pytest.mark.parametrize("name", ["ats.db", "files.db"])
def test_a_damaged_backup_is_refused_and_changes_nothing(services: Services, name: str) -> None:
    a_candidate(services, "Ayesha Sample")
    path = Path(services.backups.now().path)
    content = bytearray((path / name).read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    (path / name).write_bytes(content)
    with pytest.raises(BackupBadError):
        services.backups.verify(path)
    with pytest.raises(BackupBadError):
        services.backups.restore(path)
    assert services.search.ids().total == 1


def test_a_folder_that_is_no_backup_is_refused(services: Services, tmp_path: Path) -> None:
    with pytest.raises(BackupBadError):
        services.backups.verify(tmp_path)


def test_a_half_made_backup_is_swept_and_never_listed(services: Services) -> None:
    target = services.folder / "backups"
    (target / "2026-01-01T00-00-00.part").mkdir(parents=True)
    services.backups.now()
    assert not list(target.glob("*.part"))
    assert len(services.backups.rows()) == 1


def test_the_newest_of_each_day_week_and_month_stay(prepared: PreparedAgency, tmp_path: Path) -> None:
    now = datetime(2026, 11, 25, 9, tzinfo=UTC)
    database = prepared.folder
    with prepared.opened(tmp_path / "agency") as services:
        key = services.history._ledger.database.key
    for days in (0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 60, 61, 400):
        back_up(database, key, tmp_path / "b", now=now - timedelta(days=days))
    prune(tmp_path / "b")
    ages = [(now - backup.at).days for backup in backups_in(tmp_path / "b")]
    assert ages == [0, 1, 2, 3, 4, 5, 6, 20, 60, 400]


@pytest.fixture
def unsaved(prepared: PreparedAgency, tmp_path: Path) -> Path:
    """A copy of the agency without backups."""
    folder = shutil.copytree(prepared.folder, tmp_path / "agency")
    shutil.rmtree(folder / "backups")
    return folder


def age(backup: Path, days: float) -> None:
    """Let a backup say that it was made so many days ago."""
    manifest = json.loads((backup / "backup.json").read_text(encoding="utf-8"))
    manifest["at"] = (datetime.now(UTC) - timedelta(days=days)).isoformat()
    (backup / "backup.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_closing_makes_a_backup_once_a_day_when_something_changed(
    prepared: PreparedAgency, unsaved: Path
) -> None:
    def made() -> list[Path]:
        return sorted(path.parent for path in unsaved.glob("backups/*/backup.json"))

    with prepared.opened(unsaved) as services:
        a_candidate(services, "One Sample")
    (first,) = made()
    with prepared.opened(unsaved) as services:
        a_candidate(services, "Two Sample")
    assert made() == [first]
    age(first, 2)
    with prepared.opened(unsaved):
        pass
    assert len(made()) == 2


def test_nothing_is_backed_up_again_that_a_backup_holds(prepared: PreparedAgency, unsaved: Path) -> None:
    with prepared.opened(unsaved) as services:
        a_candidate(services, "One Sample")
    (backup,) = [path.parent for path in unsaved.glob("backups/*/backup.json")]
    with prepared.opened(unsaved) as services:
        assert not services.backups.is_due()
    age(backup, 1.5)
    with prepared.opened(unsaved) as services:
        assert services.backups.is_due()


def test_a_backup_that_cannot_be_made_keeps_nobody_from_closing(
    prepared: PreparedAgency, unsaved: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with prepared.opened(unsaved) as services:
        a_candidate(services, "One Sample")
        (unsaved / "backups").write_text("in the way", encoding="utf-8")
    assert "no backup at closing" in caplog.text
    (unsaved / "backups").unlink()
    with prepared.opened(unsaved) as services:
        assert services.search.ids().total == 1


def test_a_backup_without_the_key_files_of_a_locked_agency_is_no_backup(
    prepared: PreparedAgency, tmp_path: Path
) -> None:
    with prepared.opened(tmp_path / "agency") as services:
        path = Path(services.backups.now().path)
        for name in ("keys.json", "keys-copy.json"):
            (path / name).unlink(missing_ok=True)
        if prepared.passphrase is None:
            assert services.backups.verify(path).is_verified
        else:
            with pytest.raises(BackupBadError):
                services.backups.verify(path)


def test_a_clock_that_was_set_back_by_more_than_a_day_is_noticed(services: Services) -> None:
    clock = services.history._ledger.database.clock
    assert services.backups.state().days_behind == 0
    clock.last += 23 * 3_600_000 << 16
    assert services.backups.state().days_behind == 0
    clock.last += 2 * 86_400_000 << 16
    assert services.backups.state().days_behind == 2
    a_candidate(services, "Later Sample")
    assert services.backups.state().days_behind == 2
