"""Files are put in place whole or not at all, and each failure has its own error."""

import errno
import os
from pathlib import Path

import pytest

from ats_desktop.documents import output


def _left_over(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_file_is_made_and_replaced_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "Shortlist.xlsx"
    output.write_whole(target, b"one")
    output.write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert _left_over(tmp_path) == ["Shortlist.xlsx"]


@pytest.mark.parametrize("mark", ["~$Shortlist.xlsx", ".~lock.Shortlist.xlsx#"])
def test_a_workbook_open_in_an_office_program_is_left_alone(tmp_path: Path, mark: str) -> None:
    target = tmp_path / "Shortlist.xlsx"
    target.write_bytes(b"old")
    (tmp_path / mark).write_bytes(b"someone")
    with pytest.raises(output.FileOpenElsewhereError) as caught:
        output.write_whole(target, b"new")
    assert caught.value.values == {"path": target}
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, output.DiskFullError),
        (errno.EROFS, output.FolderReadOnlyError),
        (errno.EACCES, output.FolderReadOnlyError),
        (errno.EIO, output.FileNotWrittenError),
    ],
)
def test_a_refusal_of_the_system_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "Shortlist.xlsx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(expected):
        output.write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert _left_over(tmp_path) == ["Shortlist.xlsx"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(output.FolderReadOnlyError) as caught:
            output.write_whole(tmp_path / "a.pdf", b"x")
        assert caught.value.values == {"path": tmp_path}
    finally:
        tmp_path.chmod(0o700)


def test_a_missing_folder_and_a_folder_in_the_way_are_named(tmp_path: Path) -> None:
    with pytest.raises(output.FolderMissingError):
        output.write_whole(tmp_path / "nowhere" / "a.pdf", b"x")
    with pytest.raises(output.PathIsFolderError):
        output.write_whole(tmp_path, b"x")


def test_a_name_longer_than_the_file_system_takes_is_named(tmp_path: Path) -> None:
    with pytest.raises(output.FileNameRefusedError):
        output.write_whole(tmp_path / ("a" * 300), b"x")


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("SL-2026-0031 Meridian Payments", "SL-2026-0031 Meridian Payments.zip"),
        ("CA-1 A/B: <C>|?*", "CA-1 A B C.zip"),
        ("con", "_con.zip"),
        ("...", "_.zip"),
        ("عائشہ صدیقی", "عائشہ صدیقی.zip"),
        ("a" * 300, "a" * 120 + ".zip"),
    ],
)
def test_file_names_hold_nothing_that_windows_forbids(stem: str, expected: str) -> None:
    assert output.safe_file_name(stem, ".zip") == expected
