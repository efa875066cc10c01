"""Whatever a file holds, reading it gives a draft or a reason."""

import io
import zipfile
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ats_desktop.intake.errors import UnreadableFileError
from ats_desktop.intake.reading import read_bytes
from tests.intake.making import docx, paragraph

TODAY = date(2026, 7, 1)
_QUIET = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
_PIECES = (
    "Experience;EDUCATION;Skills:;Name:;S/O;2019 -;Present;Jan 2020 – ;@;a@b.co;0300-1234567;BS"
    ";42101-1234567-1;Ltd.;(Pvt);Engineer;at;Go;C;C++;\t;\n;\n;•;|;,;http://;linkedin.com/in/;References;Karachi;عمر;\x02;====="
    ";5+ years;(;)"
)
_WORDS = st.sampled_from(_PIECES.split(";"))


@_QUIET
@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_any_mixture_of_what_cvs_are_made_of(text: str) -> None:
    for data in (
        text.encode("utf-8"),
        docx("".join(paragraph(row) for row in text.replace("\x02", "").split("\n"))),
    ):
        try:
            draft = read_bytes(data, "cv", TODAY)
        except UnreadableFileError:
            continue
        assert draft.years_experience is None or 0 <= draft.years_experience < 80
        assert all(phone.e164.startswith("+") for phone in draft.phones)
        assert all(address.count("@") == 1 for address in draft.emails)
        assert all(0 <= found.confidence <= 1 for found in draft.fields.values())


@_QUIET
@given(
    st.binary(max_size=3000),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"{\\rtf1 ", b"<html>", b"\xff\xfe"]),
)
def test_any_bytes_behind_any_beginning(data: bytes, beginning: bytes) -> None:
    try:
        assert read_bytes(beginning + data, "cv", TODAY).sha256
    except UnreadableFileError as error:
        assert error.values["name"] == "cv"


@_QUIET
@given(st.text(max_size=400))
def test_any_text_as_xml_of_an_archive(text: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", text.encode("utf-8", "replace"))
    try:
        read_bytes(buffer.getvalue(), "cv", TODAY)
    except UnreadableFileError as error:
        assert error.values["name"] == "cv"
