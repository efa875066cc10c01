"""Letters, portfolios and certificates are told from CVs."""

from datetime import date

import pytest

from ats_desktop.intake.reading import read_bytes

TODAY = date(2026, 11, 25)
LETTER = """Ayesha Sample
ayesha@example.com

Dear Hiring Manager,

I am writing to apply for the position of backend developer at your company. I have worked with Python and
PostgreSQL for five years and would like to bring this experience to your team.

Yours sincerely,
Ayesha Sample
"""
CV = """Ayesha Sample
ayesha@example.com
Dear reader, thank you for looking at this.
EXPERIENCE
Backend Developer, Example Systems
Jan 2020 - Present
EDUCATION
BS Computer Science, NED University, 2019
SKILLS
Python, PostgreSQL
Regards
"""
CERTIFICATE = """Certificate of Completion
This is to certify that Ayesha Sample has successfully completed the course Advanced SQL.
12 March 2024
"""
PORTFOLIO = """Portfolio
Ayesha Sample
ayesha@example.com
A ledger for a bank of the north, seen by a million people a day
An importer of orders that never stopped
"""


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (LETTER, "ayesha.txt", "cover_letter"),
        (LETTER.partition("Yours")[0], "Ayesha Cover Letter.txt", "cover_letter"),
        (CV, "ayesha cover letter and cv.txt", "cv"),
        (CERTIFICATE, "sql.txt", "certificate"),
        (PORTFOLIO, "ayesha.txt", "portfolio"),
        ("Ayesha Sample\nayesha@example.com\n0300-0000001\nKarachi\n", "ayesha.txt", "cv"),
    ],
)
def test_a_file_is_taken_for_what_it_is(text: str, name: str, kind: str) -> None:
    assert read_bytes(text.encode(), name, TODAY).kind == kind


def test_a_letter_still_says_who_it_is_from() -> None:
    draft = read_bytes(LETTER.encode(), "letter.txt", TODAY)
    assert (draft.full_name, draft.email) == ("Ayesha Sample", "ayesha@example.com")
