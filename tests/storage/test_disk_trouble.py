"""A drive that is full, may not be written or refuses: an error to act on, nothing lost, and work goes on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.errors import DiskFullError, UserError
from ats_desktop.services import Services
from ats_desktop.services.backups import bring_back
from tests.support.agencies import (
    PASSPHRASE,
    WITHOUT_RESERVE,
    PreparedAgency,
    a_candidate,
    found,
    prepare_agency,
)

_MEGABYTE = 1 << 20
_DRIVE_SIZE = 12 * _MEGABYTE
_CHECKOUT = Path(__file__).resolve().parents[2]

unix = pytest.mark.skipif(os.name == "nt", reason="needs the means of Unix")


@pytest.fixture(scope="module", params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def prepared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("prepared") / "agency", request.param)


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of its own, of 12 MB."""
    place = tmp_path / "drive"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DRIVE_SIZE}", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no drive can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(drive: Path, *, leaving: int = 0) -> Path:
    """Take the room of a drive but for so many bytes; return the file that takes it."""
    ballast = drive / "ballast"
    with ballast.open("wb", buffering=0) as file:
        size = shutil.disk_usage(drive).free - leaving
        while size > 0:
            try:
                size -= file.write(bytes(min(size, _MEGABYTE)))
            except OSError:
                break
    return ballast


def add_until_refused(services: Services) -> tuple[set[str], UserError]:
    """Add people with much to say until the drive refuses; return those acknowledged and the refusal."""
    added: set[str] = set()
    while True:
        name = f"Person {len(added)}"
        try:
            a_candidate(services, name, summary="words " * 5_000)
        except UserError as error:
            return added, error
        added.add(name)


def names(services: Services) -> set[str]:
    return {row.name for row in found(services)}


def test_a_drive_that_fills_up_loses_nothing_and_work_goes_on(prepared: PreparedAgency, drive: Path) -> None:
    with prepared.opened(drive / "agency") as services:
        ballast = fill(drive, leaving=2 * _MEGABYTE)
        added, refusal = add_until_refused(services)
        assert isinstance(refusal, DiskFullError)
        assert str(drive) in str(refusal.values["path"])
        assert len(added) > 3
        assert names(services) == added
        ballast.unlink()
        a_candidate(services, "After Sample")
        assert services.checks.check().problems == ()
    with prepared.opened(drive / "agency") as services:
        assert names(services) == {*added, "After Sample"}


@pytest.mark.parametrize("room", [0, 100_000, 600_000])
def test_backups_and_restores_without_room_leave_nothing_behind(
    prepared: PreparedAgency, drive: Path, room: int
) -> None:
    with prepared.opened(drive / "agency") as services:
        a_candidate(services, "Early Sample")
        good = Path(services.backups.now().path)
        a_candidate(services, "Late Sample")
        count = len(services.backups.rows())
        ballast = fill(drive, leaving=room)
        with pytest.raises(DiskFullError):
            services.backups.now()
        with pytest.raises(DiskFullError):
            services.backups.restore(good)
        assert len(services.backups.rows()) == count
        assert not list(drive.rglob("*.part"))
        ballast.unlink()
        assert names(services) == {"Early Sample", "Late Sample"}
        services.backups.restore(good)
    with prepared.opened(drive / "agency") as services:
        assert names(services) == {"Early Sample"}


def test_an_agency_is_not_made_or_brought_back_where_there_is_no_room(
    prepared: PreparedAgency, drive: Path
) -> None:
    with prepared.opened(drive.parent / "elsewhere") as services:
        good = Path(services.backups.now().path)
    ballast = fill(drive, leaving=200_000)
    with pytest.raises(DiskFullError):
        create_agency(drive / "made", name="Indus Talent")
    with pytest.raises(DiskFullError):
        bring_back(good, drive / "brought")
    ballast.unlink()
    create_agency(drive / "made", name="Indus Talent").services.close()
    bring_back(good, drive / "brought")
    with prepared.opened(drive / "brought") as services:
        assert services.checks.check().problems == ()


def test_closing_succeeds_on_a_full_drive(prepared: PreparedAgency, drive: Path) -> None:
    folder = drive / "agency"
    shutil.copytree(prepared.folder, folder, ignore=WITHOUT_RESERVE)
    shutil.rmtree(folder / "backups")
    with prepared.opened(folder) as services:
        a_candidate(services, "Ayesha Sample")
        ballast = fill(drive)
    ballast.unlink()
    with prepared.opened(folder) as services:
        assert names(services) == {"Ayesha Sample"}


def run(code: str, *arguments: object) -> list[str]:
    """Run Python in another process; return the words it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=_CHECKOUT,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from ats_desktop.bootstrap import open_agency
from ats_desktop.errors import UserError
from ats_desktop.services.candidates import CandidateForm
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
services = open_agency(Path(sys.argv[1]))
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
added = 0
while True:
    try:
        services.candidates.add(CandidateForm(f"Person {added}", summary="words " * 5_000))
    except UserError as error:
        code = error.code
        break
    added += 1
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
services.candidates.add(CandidateForm("After Sample"))
print(added, services.search.ids().total, code, len(services.checks.check().problems))
services.close()
"""


@unix
def test_files_that_may_not_grow_are_an_error_to_act_on(tmp_path: Path) -> None:
    create_agency(tmp_path, name="Indus Talent").services.close()
    added, total, code, problems = run(_LIMITED, tmp_path)
    assert int(total) == int(added) + 1
    assert code in {"drive_failed", "disk_full"}
    assert problems == "0"
    services = open_agency(tmp_path)
    assert services.search.ids().total == int(total)
    services.close()


_NOBODY = """import contextlib, os, shutil, sys, tempfile
from pathlib import Path
from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.errors import UserError
from ats_desktop.services.backups import bring_back
from ats_desktop.services.candidates import CandidateForm

def become_nobody(own):
    # Load whatever the acts load while the interpreter's files can be read, then give up all rights.
    warm = Path(tempfile.mkdtemp())
    services = create_agency(warm / "one", name="Warm").services
    services.candidates.add(CandidateForm("Warm"))
    bring_back(Path(services.backups.now().path), warm / "two")
    services.checks.check(), services.search.ids()
    services.close()
    with contextlib.suppress(UserError):
        open_agency(warm / "three")
    shutil.rmtree(warm)
    if os.geteuid() == 0:
        for path in own:
            os.chown(path, 65534, 65534)
        os.setgid(65534)
        os.setuid(65534)
"""

_UNPRIVILEGED = """
become_nobody(())
folder, backup = Path(sys.argv[1]), Path(sys.argv[2])
for act in (
    lambda: open_agency(folder),
    lambda: create_agency(folder / "new", name="Indus Talent"),
    lambda: bring_back(backup, folder / "new"),
):
    try:
        act()
    except UserError as error:
        print(error.code)
"""

_RIGHTS_GONE = """
folder = Path(sys.argv[1])
become_nobody((folder, *folder.rglob("*")))
services = open_agency(folder)
services.candidates.add(CandidateForm("Early Sample"))
for path in (*folder.glob("*"), folder):
    path.chmod(0o500 if path.is_dir() else 0o400)
acknowledged = 1
for act in (lambda: services.candidates.add(CandidateForm("Late Sample")), services.backups.now):
    try:
        act()
        acknowledged += act is not services.backups.now
    except UserError as error:
        print(error.code)
services.close()
for path in (folder, *folder.glob("*")):
    path.chmod(0o700 if path.is_dir() else 0o600)
services = open_agency(folder)
print(services.search.ids().total == acknowledged, len(services.checks.check().problems))
services.close()
"""


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that users of all kinds can reach."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        yield place


@unix
def test_a_folder_that_may_not_be_written_says_so(open_place: Path) -> None:
    folder = open_place / "agency"
    services = create_agency(folder, name="Indus Talent").services
    backup = Path(services.backups.now().path)
    services.close()
    everything = (open_place, folder, *folder.rglob("*"))
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert run(_NOBODY + _UNPRIVILEGED, folder, backup) == ["folder_read_only"] * 3
    finally:
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)


@unix
def test_rights_that_are_taken_away_meanwhile_lose_nothing(open_place: Path) -> None:
    folder = open_place / "agency"
    create_agency(folder, name="Indus Talent").services.close()
    open_place.chmod(0o777)
    *codes, is_all_there, problems = run(_NOBODY + _RIGHTS_GONE, folder)
    assert set(codes) <= {"folder_read_only", "drive_failed"}
    assert "folder_read_only" in codes
    assert (is_all_there, problems) == ("True", "0")


@pytest.mark.parametrize("act", ["add", "backup"])
def test_a_folder_that_vanished_is_a_failed_drive(tmp_path: Path, act: str) -> None:
    services = create_agency(tmp_path / "agency", name="Indus Talent").services
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: services.candidates.file("nothing"),
        "backup": services.backups.now,
    }
    shutil.rmtree(tmp_path / "agency")
    with pytest.raises(UserError):
        acts[act]()
    services.close()
