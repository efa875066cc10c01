"""Files that are broken, locked, mislabelled or made to do harm give a typed reason and nothing else."""

import io
import random
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileEncryptedError,
    FileOldWordError,
    FileTooBigError,
    FileUnknownKindError,
    UnreadableFileError,
)
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.intake.reading import read_bytes
from ats_desktop.resources import path
from tests.intake import damage
from tests.intake.making import Sheet, docx, paragraph

TODAY = date(2026, 7, 1)
_PERSON = "Nadia Rehmani\nnadia.rehmani@example.com\n0301-0001122\n"


def _zip(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _samples() -> list[tuple[str, bytes]]:
    return [(file.name, file.read_bytes()) for file in sorted(path("samples", "cv").iterdir())]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"", FileEmptyError, id="no bytes"),
        pytest.param(b"\x00" * 500, FileEmptyError, id="zeros"),
        pytest.param(b" \r\n\t", FileEmptyError, id="blanks"),
        pytest.param(b"x" * (20 * 1024 * 1024 + 1), FileTooBigError, id="above 20 MB"),
        pytest.param(b"%PDF-1.7\nnothing follows", FileDamagedError, id="pdf of one line"),
        pytest.param(b"PK\x03\x04 no archive", FileDamagedError, id="no archive"),
        pytest.param(bytes(random.Random(1).randbytes(3000)), FileUnknownKindError, id="noise"),
        pytest.param(b"\x7fELF" + bytes(range(1, 256)) * 9, FileUnknownKindError, id="program"),
        pytest.param(_zip({"a.txt": b"hello"}), FileUnknownKindError, id="other archive"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x01" * 600, FileOldWordError, id="old word"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            FileEncryptedError,
            id="locked docx",
        ),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, error: type[UnreadableFileError]) -> None:
    with pytest.raises(error) as raised:
        read_bytes(data, "cv.pdf", TODAY)
    assert raised.value.values["name"] == "cv.pdf"


def test_a_password_locks_a_pdf_and_an_owner_password_does_not() -> None:
    locked = Sheet(StandardEncryption("open", "own")).lines(60, 60, _PERSON).data()
    owned = (
        Sheet(StandardEncryption("", "own", canPrint=0))
        .lines(60, 60, _PERSON + "Experience\nEducation and skills")
        .data()
    )
    with pytest.raises(FileEncryptedError):
        read_bytes(locked, "locked.pdf", TODAY)
    assert read_bytes(owned, "owned.pdf", TODAY).email == "nadia.rehmani@example.com"


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param(
            {"word/document.xml": b"<a>" + b" " * 30_000_000 + b"</a>"}, id="packed beyond 200 to 1"
        ),
        pytest.param({"word/document.xml": b"<a/>", "../../evil": b"x"}, id="path upwards"),
        pytest.param({"word/document.xml": b"<a/>", "/etc/evil": b"x"}, id="path from the root"),
        pytest.param(
            {"word/document.xml": b"<a/>"} | {f"f{n}": b"" for n in range(2001)}, id="too many entries"
        ),
        pytest.param({"word/document.xml": b"<not closed"}, id="broken xml"),
        pytest.param({"word/document.xml": b"<a/>"}, id="no words"),
    ],
)
def test_an_archive_made_to_do_harm_is_damaged(entries: dict[str, bytes]) -> None:
    with pytest.raises(FileDamagedError):
        read_bytes(_zip(entries), "cv.docx", TODAY)


def test_an_archive_that_unpacks_to_more_than_100_mb_is_too_big() -> None:
    content = random.Random(2).randbytes(1_000_000) * 30
    with pytest.raises(FileTooBigError):
        read_bytes(
            _zip({"word/document.xml": b"<a/>"} | {f"{n}": content for n in range(4)}), "cv.docx", TODAY
        )


@pytest.mark.parametrize(
    "document_type",
    [
        b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_xml_entities_are_refused(document_type: bytes) -> None:
    with pytest.raises(FileDamagedError):
        read_bytes(_zip({"word/document.xml": document_type + b"<a>&c;&x;</a>"}), "cv.docx", TODAY)


def test_content_decides_and_not_the_extension() -> None:
    pdf = Sheet().lines(60, 60, _PERSON + "Experience\nEducation and skills").data()
    word = docx(paragraph("Nadia Rehmani", size=20) + paragraph("nadia.rehmani@example.com"))
    assert read_bytes(pdf, "cv.docx", TODAY).media_type == "application/pdf"
    assert read_bytes(word, "cv.pdf", TODAY).email == "nadia.rehmani@example.com"
    assert read_bytes(_PERSON.encode("utf-16"), "cv.doc", TODAY).phone == "+923010001122"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_is_read_in_every_encoding(encoding: str) -> None:
    draft = read_bytes(f"Zoë Müller-Khan\n{_PERSON}".encode(encoding), "cv.txt", TODAY)
    assert draft.text.startswith("Zoë Müller-Khan")
    assert draft.phone == "+923010001122"


def test_elements_nested_without_end_do_not_break_the_reader() -> None:
    deep = "<w:sdt><w:sdtContent>" * 3000 + paragraph("lost") + "</w:sdtContent></w:sdt>" * 3000
    draft = read_bytes(
        docx(paragraph("Nadia Rehmani", size=20) + deep + paragraph("nadia@example.com")), "cv.docx", TODAY
    )
    assert draft.email == "nadia@example.com"


def test_a_text_longer_than_any_cv_is_cut() -> None:
    draft = read_bytes((_PERSON + "Python " * 2_000_000).encode(), "cv.txt", TODAY)
    assert draft.email == "nadia.rehmani@example.com"
    assert len(draft.text) < 1_000_000


def test_a_picture_that_is_none_is_damaged() -> None:
    with pytest.raises(FileDamagedError):
        read_bytes(b"\x89PNG\r\n\x1a\n" + b"\x01" * 99, "cv.png", TODAY)


def test_letters_that_make_no_words_are_not_taken_for_text() -> None:
    garbage = "\n".join("".join(chr(33 + (7 * n * m) % 60) for n in range(70)) for m in range(1, 30))
    assert read_bytes(Sheet().lines(40, 60, garbage).data(), "cv.pdf", TODAY).reason in ("no_words", "scan")


def _cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(1, len(data))]


def _flipped(data: bytes, dice: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(dice.randrange(1, 40)):
        damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
    return bytes(damaged)


def _gap(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start + dice.randrange(1, 2000) :]


@pytest.mark.parametrize("damage", [_cut, _flipped, _gap])
def test_any_damage_ends_in_a_draft_or_a_reason(damage: Callable[[bytes, random.Random], bytes]) -> None:
    for name, data in _samples():
        if len(data) > 200_000:
            continue
        for seed in range(6):
            dice = random.Random(f"{name}{seed}")
            try:
                draft = read_bytes(damage(data, dice), name, TODAY)
            except UnreadableFileError:
                continue
            assert draft.size


def test_every_harmful_file_gets_an_answer_from_a_process_that_lives_on(tmp_path: Path) -> None:
    files = damage.written(tmp_path, 30)
    with CvReader(today=TODAY) as reader:
        answers = dict(reader.read_many(files))
        assert list(answers) == files
        after = tmp_path / "after.txt"
        after.write_text(_PERSON, encoding="utf-8")
        assert reader.read(after).email == "nadia.rehmani@example.com"
    by_name = {file.name: answer for file, answer in answers.items()}
    assert isinstance(by_name["bomb.docx"], UnreadableFileError)
    assert isinstance(by_name["entities.docx"], UnreadableFileError)
    assert isinstance(by_name["old.doc"], FileOldWordError)
    long_name = by_name[f"{damage.LONG_NAME}.txt"]
    assert isinstance(long_name, CandidateDraft)
    assert long_name.email == "sana@example.com"
