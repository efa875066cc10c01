"""What a selection stands for: files, folders, and archives within limits."""

import os
import zipfile
from pathlib import Path

import pytest

from ats_desktop.intake import gathering
from ats_desktop.intake.gathering import gathered


def names_of(*paths: Path) -> list[str]:
    with gathered(paths) as files:
        return [file.name for file in files]


def archive(file: Path, content: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in content.items():
            written.writestr(name, data)
    return file


def test_folders_are_walked_in_order_without_what_is_no_cv(tmp_path: Path) -> None:
    for name in (
        "b.pdf", "a.docx", ".hidden.pdf", "~$a.docx", "sub/c.txt", ".git/x.txt", "Thumbs.db", "README.md",
        "list.csv",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert names_of(tmp_path, tmp_path / "sub" / "c.txt") == ["a.docx", "b.pdf", "c.txt"]


def test_a_file_named_by_itself_is_looked_at_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "cv.md").touch()
    assert names_of(tmp_path / "cv.md", tmp_path / "none.pdf") == ["cv.md", "none.pdf"]


def test_an_archive_gives_its_files_while_the_block_lasts(tmp_path: Path) -> None:
    made = archive(
        tmp_path / "cvs.zip",
        {
            "CVs/Ayesha Sample.txt": b"Ayesha",
            "CVs/عائشہ.txt": b"Urdu",
            "CVs/notes.md": b"no",
            "__MACOSX/CVs/._x.txt": b"no",
            "CVs/sub/Ayesha Sample.txt": b"again",
        },
    )
    with gathered([made], tmp_path) as files:
        assert [(file.name, file.read_bytes()) for file in files] == [
            ("Ayesha Sample.txt", b"Ayesha"),
            ("Ayesha Sample.txt", b"again"),
            ("عائشہ.txt", b"Urdu"),
        ]
        folder = files[0].parents[2]
        assert folder.parent == tmp_path
        assert folder.stat().st_mode & 0o077 == 0 or folder.drive
    assert not folder.exists()


def test_an_archive_in_a_folder_is_opened_too(tmp_path: Path) -> None:
    archive(tmp_path / "b.zip", {"one.txt": b"1", "two.txt": b"2"})
    (tmp_path / "a.pdf").touch()
    assert names_of(tmp_path) == ["a.pdf", "one.txt", "two.txt"]


@pytest.mark.parametrize(
    "content",
    [
        {"../../evil.txt": b"x"},
        {"bomb.txt": b"\0" * 20_000_000},
        {"word/document.xml": b"<w/>", "[Content_Types].xml": b"<t/>"},
    ],
    ids=["out of its folder", "bomb", "a document"],
)
def test_an_archive_that_must_not_be_unpacked_stays_a_file(tmp_path: Path, content: dict[str, bytes]) -> None:
    made = archive(tmp_path / "x.zip", content)
    assert names_of(made) == ["x.zip"]
    assert not (tmp_path.parent / "evil.txt").exists()


def test_a_broken_or_endless_archive_stays_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 and no more")
    many = archive(tmp_path / "many.zip", {f"{number}.txt": b"x" for number in range(6)})
    monkeypatch.setattr(gathering, "_MOST_ENTRIES", 5)
    assert names_of(broken, many) == ["broken.zip", "many.zip"]


def test_no_more_of_a_file_is_unpacked_than_a_cv_may_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = archive(tmp_path / "x.zip", {"long.txt": bytes(range(256)) * 100})
    monkeypatch.setattr(gathering, "MAXIMUM_SIZE", 1000)
    with gathered([made]) as files:
        assert files[0].stat().st_size == 1001


def test_names_that_no_file_system_takes_are_mended(tmp_path: Path) -> None:
    long = "ع" * 250
    made = archive(tmp_path / "cvs.zip", {f"{long}/{long}.txt": b"Urdu", "tab\there.txt": b"tab"})
    with gathered([made], tmp_path) as files:
        texts = {file.read_bytes(): file for file in files}
        assert set(texts) == {b"Urdu", b"tab"}
        assert texts[b"Urdu"].suffix == ".txt"
        assert long.startswith(texts[b"Urdu"].stem)


def test_one_broken_file_of_an_archive_costs_only_itself(tmp_path: Path) -> None:
    made = archive(tmp_path / "cvs.zip", {"a.txt": b"Ayesha", "b.txt": b"Bilal" * 50, "c.txt": b"Hira"})
    data = bytearray(made.read_bytes())
    with zipfile.ZipFile(made) as written:
        start = written.getinfo("b.txt").header_offset
    data[start + 36] ^= 0xFF
    made.write_bytes(bytes(data))
    with gathered([made], tmp_path) as files:
        assert [file.name for file in files] == ["a.txt", "b.txt", "c.txt"]
        assert [file.exists() for file in files] == [True, False, True]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be read here")
def test_a_folder_that_may_not_be_looked_into_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "open.txt").touch()
    shut = tmp_path / "shut"
    shut.mkdir(mode=0)
    assert names_of(tmp_path) == ["open.txt"]
    shut.chmod(0o700)
