"""RTF, ODT and HTML carry the same person as the other formats."""

import io
import zipfile
from datetime import date

import pytest

from ats_desktop.intake.errors import FileDamagedError, FileEncryptedError
from ats_desktop.intake.reading import read_bytes

TODAY = date(2026, 11, 25)
_HTML = """<!DOCTYPE html><html><head><title>CV</title><style>h1 {color: red}</style></head><body>
<h1>Nadia Rehmani</h1><p>Lahore &middot; 0301-0001122 &middot;
<a href="mailto:nadia@example.com">e-mail</a></p>
<h2>Experience</h2><p><b>Backend Developer</b>, Keti Systems</p><p>Jan 2020 &ndash; Present</p>
<ul><li>Wrote Django</li></ul><h2>Education</h2><table><tr><td>BSCS</td><td>Thar University</td></tr></table>
<h2>Skills</h2><p>Python, Django</p><script>Java()</script></body></html>"""
_RTF = r"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0\fs40\b Nadia Rehmani\b0\fs22\par
Lahore | 0301-0001122 | nadia@example.com\par\par\b Experience\b0\par Backend Developer, Keti Systems\par
Jan 2020 \'96 Present\par\par\b Education\b0\par BSCS, Thar University\par\par
\b Skills\b0\par Python, Django\par}"""
_ODT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>
<text:h>Nadia Rehmani</text:h><text:p>Lahore<text:tab/>0301-0001122<text:tab/>
<text:a xlink:href="mailto:nadia@example.com">e-mail</text:a></text:p><text:h>Experience</text:h>
<text:p>Backend Developer, Keti Systems</text:p><text:p>Jan 2020 - Present</text:p><text:h>Education</text:h>
<table:table><table:table-row><table:table-cell><text:p>BSCS</text:p></table:table-cell><table:table-cell>
<text:p>Thar University</text:p></table:table-cell></table:table-row></table:table><text:h>Skills</text:h>
<text:list><text:list-item><text:p>Python</text:p></text:list-item><text:list-item><text:p>Django</text:p>
</text:list-item></text:list></office:text></office:body></office:document-content>"""


def _odt(content: str = _ODT, manifest: str = "<manifest/>") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return buffer.getvalue()


@pytest.mark.parametrize("data", [_HTML.encode(), _RTF.encode(), _odt()], ids=["html", "rtf", "odt"])
def test_the_same_person_comes_out_of_every_format(data: bytes) -> None:
    draft = read_bytes(data, "file", TODAY)
    assert (draft.full_name, draft.email, draft.phone) == (
        "Nadia Rehmani",
        "nadia@example.com",
        "+923010001122",
    )
    assert (draft.city, draft.current_title, draft.current_company) == (
        "Lahore",
        "Backend Developer",
        "Keti Systems",
    )
    assert (draft.degree_level, draft.years_experience) == ("bachelor", pytest.approx(6.9, abs=0.1))
    assert {skill.name for skill in draft.skills} == {"Python", "Django"}


def test_contacts_in_the_header_of_an_rtf_file_count() -> None:
    header = r"{\rtf1\ansi {\header \pard Nadia Rehmani\tab nadia@example.com\par}{\footerf 0301-0001122\par}"
    draft = read_bytes(
        (header + r"\pard Experience\par Developer, Keti\par 2019 - 2021\par}").encode(), "cv.rtf", TODAY
    )
    assert (draft.full_name, draft.email, draft.phone) == (
        "Nadia Rehmani",
        "nadia@example.com",
        "+923010001122",
    )


def test_a_locked_or_broken_odt_says_so() -> None:
    with pytest.raises(FileEncryptedError):
        read_bytes(_odt(manifest="<manifest:encryption-data/>"), "cv.odt", TODAY)
    with pytest.raises(FileDamagedError):
        read_bytes(_odt("<broken"), "cv.odt", TODAY)
