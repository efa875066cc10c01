"""The reading processes survive every file, and say what became of each."""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTooBigError,
    FileTookTooLongError,
    FileUsedTooMuchMemoryError,
    UnreadableFileError,
)
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.intake.reading import read_bytes
from ats_desktop.resources import path

TODAY = date(2026, 7, 1)


@pytest.fixture(name="reader")
def _reader() -> Iterator[CvReader]:
    with CvReader(today=TODAY) as reader:
        yield reader


def _person(folder: Path, number: int = 1) -> Path:
    file = folder / f"person{number}.txt"
    file.write_text(f"Nadia Rehmani\nnadia{number}@example.com\n0301-0001122\n", encoding="utf-8")
    return file


def test_a_draft_crosses_the_pipe_unchanged(reader: CvReader) -> None:
    for name in ("dev04.pdf", "dev09.pdf", "dev10.txt"):
        file = path("samples", "cv", name)
        assert reader.read(file) == read_bytes(file.read_bytes(), name, TODAY)


def test_many_files_come_back_in_order_the_bad_ones_with_their_reason(
    reader: CvReader, tmp_path: Path
) -> None:
    files = [_person(tmp_path, number) for number in range(9)]
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    files[3:3] = [tmp_path / "empty.pdf", tmp_path / "missing.pdf", tmp_path / "broken.pdf"]
    results = list(reader.read_many(files))
    assert [file for file, _ in results] == files
    kinds = [type(result) for _, result in results]
    assert kinds[3:6] == [FileEmptyError, FileMissingError, FileDamagedError]
    emails = [result.email for _, result in results if isinstance(result, CandidateDraft)]
    assert emails == [f"nadia{number}@example.com" for number in range(9)]


def test_a_folder_and_a_large_file_are_refused_without_a_process(reader: CvReader, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(FileTooBigError):
        reader.read(large)
    with pytest.raises(FileMissingError):
        reader.read(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe stands for a file that never ends")
def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_reads(tmp_path: Path) -> None:
    slow = tmp_path / "slow.txt"
    line = "word word-word, 12/2019 to 13/2020 word@word " * 20
    slow.write_text("\n".join([line] * 4000), encoding="utf-8")
    with CvReader(today=TODAY, file_seconds=0.05) as reader, pytest.raises(FileTookTooLongError):
        reader.read(slow)
    with CvReader(today=TODAY) as reader:
        child = reader.read(_person(tmp_path))
        assert child.email == "nadia1@example.com"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is set by the system in another way")
def test_a_file_that_needs_too_much_memory_is_given_up_and_the_next_one_reads(tmp_path: Path) -> None:
    hungry = tmp_path / "hungry.docx"
    with zipfile.ZipFile(hungry, "w", zipfile.ZIP_DEFLATED) as archive:
        rows = "".join(
            f"<w:p><w:r><w:t>{number * 7919 % 1_000_003}</w:t></w:r></w:p>" for number in range(400_000)
        )
        namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{namespace}"><w:body>{rows}</w:body></w:document>'
        )
    with CvReader(today=TODAY, memory=220 * 1024 * 1024) as reader:
        with pytest.raises(FileUsedTooMuchMemoryError) as raised:
            reader.read(hungry)
        assert raised.value.values["limit"] == 220 * 1024 * 1024
        assert reader.read(_person(tmp_path)).email == "nadia1@example.com"


def test_a_reader_that_was_closed_reads_no_more(tmp_path: Path) -> None:
    reader = CvReader(today=TODAY)
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read(_person(tmp_path))


def test_an_error_keeps_its_kind_and_values_across_the_pipe(reader: CvReader, tmp_path: Path) -> None:
    file = tmp_path / "old.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 600)
    with pytest.raises(UnreadableFileError) as raised:
        reader.read(file)
    assert raised.value.code == "file_old_word"
    assert raised.value.values == {"name": "old.doc"}


def test_the_parent_of_the_processes_loads_no_reader() -> None:
    source = (
        "import sys, ats_desktop.intake.reader_process, ats_desktop.intake.gathering\n"
        "print([name for name in ('pypdfium2', 'phonenumbers', 'defusedxml') if name in sys.modules])"
    )
    root = Path(__file__).parents[2]
    result = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=root
    )
    assert result.stdout.strip() == "[]"
