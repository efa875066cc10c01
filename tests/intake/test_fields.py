"""Single lines taken apart: dates, titles and companies, degrees, contacts."""

from datetime import date

import pytest

from ats_desktop.domain.candidate import DegreeLevel
from ats_desktop.intake.dates import find_range, is_mostly_date
from ats_desktop.intake.fields.education import degree_in
from ats_desktop.intake.fields.emails import emails_in
from ats_desktop.intake.fields.experience import union_months
from ats_desktop.intake.fields.job_lines import parts_of
from ats_desktop.intake.reading import read_bytes
from ats_desktop.intake.repair import joined_lines, repaired

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jun'19 - Aug 2020", "2019-06", "2020-08"),
        ("June, 2019 to till date", "2019-06", None),
        ("06/2019 – 07/2021", "2019-06", "2021-07"),
        ("2019-06 - 2020-05", "2019-06", "2020-05"),
        ("2020.01 - 2021.12", "2020-01", "2021-12"),
        ("01.06.2019 - 31.12.2020", "2019-06", "2020-12"),
        ("03/15/2019 - 04/20/2020", "2019-03", "2020-04"),
        ("1st Jan 2019 - 5th Feb 2020", "2019-01", "2020-02"),
        ("Jan – Jun 2019", "2019-01", "2019-06"),
        ("(2016-2018)", "2016-00", "2018-00"),
        ("2019 – Present", "2019-00", None),
        ("Since March 2021", "2021-03", None),
        ("Feb 2018- Continue", "2018-02", None),
        ("Nov-21 – Current", "2021-11", None),
        ("Software Engineer (Sept. 2017 – Dec. 2018)", "2017-09", "2018-12"),
    ],
)
def test_ranges_of_dates(text: str, start: str, end: str | None) -> None:
    span = find_range(text, TODAY)
    assert span is not None
    assert (span.start.text(0), span.end and span.end.text(0)) == (start, end)


@pytest.mark.parametrize(
    "text",
    ["0321-0008755", "Summer 2019", "Dec 2025 - Jan 2025", "42101-0000379-2", "in 2019", "call 2019 to 3000"],
)
def test_what_is_no_range(text: str) -> None:
    assert find_range(text, TODAY) is None


def test_dates_are_told_from_text_that_holds_dates() -> None:
    assert is_mostly_date("Jan 2019 – Present (2 years 3 months)")
    assert not is_mostly_date("Moved 30 services to Docker in 2019")


def test_months_held_twice_count_once() -> None:
    assert union_months([(0, 12), (6, 18), (24, 30)]) == 24


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Software Engineer, Indus Limited, Lahore", "Software Engineer", "Indus Limited"),
        ("Indus Limited — Senior Software Engineer", "Senior Software Engineer", "Indus Limited"),
        ("Sr. Software Engineer (Backend) at Tamarisk", "Sr. Software Engineer (Backend)", "Tamarisk"),
        ("Team Lead - Backend, Mapworks, Islamabad", "Team Lead - Backend", "Mapworks"),
        ("Engineering Manager at i4d Inc.", "Engineering Manager", "i4d Inc."),
        ("Working as Web Developer at Tamarisk", "Web Developer", "Tamarisk"),
        ("Worked with Tamarisk as Software Engineer", "Software Engineer", "Tamarisk"),
        ("Web Developer @ Keti (SMC-Pvt) Limited", "Web Developer", "Keti (SMC-Pvt) Limited"),
        ("Keti (Pvt) Ltd. Lahore", "", "Keti (Pvt) Ltd."),
        ("Junior Engineer (Tamarisk Labs)", "Junior Engineer", "Tamarisk Labs"),
        ("Senior Manager, Engineering, Keti", "Senior Manager", "Keti"),
        ("Lecturer, University of Sindh", "Lecturer", "University of Sindh"),
        ("Designation: Sr. Developer", "Sr. Developer", ""),
        ("Company: Keti, Karachi", "", "Keti"),
        ("Upland - Full Stack Developer (Remote)", "Full Stack Developer", "Upland"),
        ("Intern", "Intern", ""),
    ],
)
def test_titles_and_companies(text: str, title: str, company: str) -> None:
    parts = parts_of(text).settled()
    assert (parts.title, parts.company) == (title, company)


@pytest.mark.parametrize(
    ("text", "degree", "level"),
    [
        ("BE Computer Systems, NEDUET 2014", "BE Computer Systems", DegreeLevel.BACHELOR),
        ("M.Phil. Computer Science", "M.Phil. Computer Science", DegreeLevel.MASTER),
        ("University of Karachi — BSCS", "BSCS", DegreeLevel.BACHELOR),
        ("BS Computer Science Air University 2018", "BS Computer Science", DegreeLevel.BACHELOR),
        ("F.Sc Pre Engineering", "F.Sc Pre Engineering", DegreeLevel.HSSC),
        ("D.A.E (Electronics)", "D.A.E (Electronics)", DegreeLevel.DIPLOMA),
        ("Matriculation (Science), City School", "Matriculation (Science)", DegreeLevel.SSC),
        ("ADP in CS", "ADP in CS", DegreeLevel.ASSOCIATE),
        ("PhD in Electrical Engineering", "PhD in Electrical Engineering", DegreeLevel.PHD),
    ],
)
def test_degrees(text: str, degree: str, level: DegreeLevel) -> None:
    assert degree_in(text, is_education=True) == (degree, level)


@pytest.mark.parametrize("text", ["MS Office, MS Word", "Scrum Master Certified", "City High School"])
def test_what_is_no_degree(text: str) -> None:
    assert degree_in(text, is_education=True) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Email:nadia@example.comPhone: 1", "nadia@example.com"),
        ("nadia (at) example (dot) com", "nadia@example.com"),
        ("NADIA@EXAMPLE.COM", "nadia@example.com"),
        ("<nadia.r_1+cv@mail.example.co.uk>.", "nadia.r_1+cv@mail.example.co.uk"),
    ],
)
def test_addresses(text: str, address: str) -> None:
    assert emails_in(text) == [address]


@pytest.mark.parametrize(
    "written",
    [
        "0300-1234567",
        "0300 1234567",
        "03001234567",
        "+92 300 1234567",
        "+923001234567",
        "0092-300-1234567",
        "(0300) 1234567",
        "923001234567",
        "+92 (0) 300 1234567",
        "+92-300-1234567",
        "(+92) 300 1234567",
        "300-1234567",
    ],
)
def test_a_pakistani_number_has_one_key_in_every_spelling(written: str) -> None:
    draft = read_bytes(
        f"Nadia Rehmani\nMobile: {written}\nCNIC: 42101-1234567-1\n2019 - 2021\n".encode(), "cv.txt", TODAY
    )
    assert [phone.e164 for phone in draft.phones] == ["+923001234567"]


def test_two_numbers_on_one_line_are_two() -> None:
    draft = read_bytes(b"Nadia Rehmani\nCell: 0300-1234567, 0321 7654321 / 021-34567890\n", "cv.txt", TODAY)
    assert [phone.e164 for phone in draft.phones] == ["+923001234567", "+923217654321", "+922134567890"]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("e\x1ecient o\x1bice", "efficient office"),
        ("\ufb01rst\u00a0class", "first class"),
        ("J O H N   S M I T H", "JOHN SMITH"),
        ("soft\u00adware", "software"),
        ("Title      2019", "Title\t2019"),
        ("End.  Begin", "End.  Begin"),
        ("\uf09b nadia", "GitHub:  nadia"),
    ],
)
def test_text_is_repaired(raw: str, text: str) -> None:
    assert repaired(raw) == text


def test_words_broken_at_a_lines_end_are_joined() -> None:
    assert joined_lines(["develop\x02", "ment of things", "well\x02", "Known"]) == [
        "development", "of things", "well-", "Known",
    ]  # fmt: skip


def test_a_number_broken_between_two_lines_is_one() -> None:
    draft = read_bytes(b"Nadia Rehmani\nnadia@example.com  +92 (0) 300\n1234567\nLahore\n", "cv.txt", TODAY)
    assert [phone.e164 for phone in draft.phones] == ["+923001234567"]


@pytest.mark.parametrize(
    ("written", "e164"),
    [
        ("+92 305 0004906 - 15 Model Town, Karachi", "+923050004906"),
        ("0305-0004906 - House 12", "+923050004906"),
        ("(0338) 0002989", "+923380002989"),
        ("0092 338 0002989", "+923380002989"),
    ],
)
def test_a_mobile_number_ends_where_it_is_whole(written: str, e164: str) -> None:
    draft = read_bytes(f"Nadia Rehmani\nnadia@example.com\n{written}\n".encode(), "cv.txt", TODAY)
    assert [phone.e164 for phone in draft.phones] == [e164]


def test_two_numbers_side_by_side_are_two() -> None:
    text = "Nadia Rehmani\n0305-0004906 / 0338-0002989\n"
    assert [phone.e164 for phone in read_bytes(text.encode(), "cv.txt", TODAY).phones] == [
        "+923050004906",
        "+923380002989",
    ]


def test_a_page_under_an_address_is_found() -> None:
    text = "Nadia Rehmani\nnadia@mail.example.com\ngithub.com/nadiarehmani\n"
    assert read_bytes(text.encode(), "cv.txt", TODAY).links == ("github.com/nadiarehmani",)
