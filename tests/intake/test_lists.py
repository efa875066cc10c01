"""Lists of people as CSV and XLSX: known headings, cells of all habits, and what is no list."""

import io
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from ats_desktop.domain.listing import ListField, ListRecord, ListSheet
from ats_desktop.intake import list_values
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileOldExcelError,
    UnreadableFileError,
)
from ats_desktop.intake.list_headers import format_of, guessed_mapping
from ats_desktop.intake.list_records import records_of
from ats_desktop.intake.reader_process import CvReader
from ats_desktop.intake.tables import read_sheet

HEADINGS = {
    "opencats_classic": "candidateID,lastName,firstName,phoneHome,phoneCell,email1,keySkills",
    "opencats_list": (
        "First Name,Last Name,E-Mail,2nd E-Mail,Home Phone,Cell Phone,Work Phone,Address,City,State,Zip,"
        "Misc Notes,Web Site,Key Skills,Source,Available,Current Employer,Current Pay,Desired Pay,"
        "Can Relocate,Owner,Created,Modified"
    ),
    "odoo": (
        "Applicant's Name,Email,Phone,LinkedIn Profile,Degree,Availability,Job Position,Stage,Evaluation,"
        "Tags,Recruiter,Applied on,Hire Date,Refuse Reason,Source,Medium,Campaign,Expected,Proposed,"
        "Department,Company"
    ),
    "frappe": (
        "Applicant Name,Email Address,Status,Job Opening,Source,Source Name,Cover Letter,Resume Attachment,"
        "Notes,Phone Number,Country,Resume Link,Applicant Rating,Lower Range,Upper Range,Currency"
    ),
    "indeed": (
        "name,email,phone,status,candidate location,relevant experience,education,job title,job location,"
        "date,interest level,source"
    ),
    "linkedin": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "zoho": (
        "First Name,Last Name,Email,Secondary Email,Phone,Mobile,Website,Street,City,State,Zip Code,Country,"
        "Experience in Years,Highest Qualification Held,Current Job Title,Current Employer,Expected Salary,"
        "Current Salary,Skill Set,Candidate Source,Candidate Status,Rating,Skype ID,Candidate Owner"
    ),
    "agency_tracker": (
        "S.No,Date,Position,Candidate Name,Contact No,Email,Current Company,Designation,Total Exp,"
        "Relevant Exp,Current Salary,Expected Salary,Notice Period,Current Location,Qualification,Remarks,"
        "Client Feedback"
    ),
}


def records(text: str, **options: str) -> list[ListRecord]:
    sheet = read_sheet(text.encode(options.get("encoding", "utf-8")), "list.csv")
    return list(records_of(sheet, guessed_mapping(sheet.headers)))


@pytest.mark.parametrize(("name", "headings"), HEADINGS.items())
def test_a_known_list_is_recognised_and_names_and_reaches_people(name: str, headings: str) -> None:
    columns = headings.split(",")
    assert format_of(columns) == name
    mapping = guessed_mapping(columns)
    assert {ListField.EMAIL} <= set(mapping)
    assert ListField.FULL_NAME in mapping or {ListField.FIRST_NAME, ListField.LAST_NAME} <= set(mapping)


def test_a_tracker_row_is_read_whole() -> None:
    row = (
        "1,12/03/2024,Backend Developer,Ayesha Sample,0300-0000001,ayesha@example.com,Example Systems,"
        "Software Engineer,5.5 yrs,4,250k,3.5 lac,1 month,Lahore,BSCS,Good English,Shortlisted"
    )
    (found,) = records(HEADINGS["agency_tracker"] + "\n" + row)
    draft = found.draft
    assert (draft.full_name, draft.email, draft.phone) == (
        "Ayesha Sample",
        "ayesha@example.com",
        "+923000000001",
    )
    assert (draft.current_title, draft.current_company, draft.city) == (
        "Software Engineer",
        "Example Systems",
        "Lahore",
    )
    assert (draft.stated_years, found.pay_now, found.pay_expected, found.notice_days) == (
        5.5,
        250_000,
        350_000,
        30,
    )
    assert draft.educations[0].level == "bachelor"
    assert found.note == "Relevant Exp: 4\nRemarks: Good English\nClient Feedback: Shortlisted"
    assert (found.number, found.problems) == (2, ())


def test_lines_before_the_headings_are_passed_over() -> None:
    text = (
        'Notes:\n"When exporting your connections, some may be missing"\n\n'
        + HEADINGS["linkedin"]
        + "\nBilal,Sample,https://www.linkedin.com/in/bilal-sample,,Example Pay,Go Developer,01 Feb 2024\n"
    )
    (found,) = records(text)
    assert found.draft.full_name == "Bilal Sample"
    assert found.draft.links == ("linkedin.com/in/bilal-sample",)
    assert (found.draft.current_title, found.draft.current_company) == ("Go Developer", "Example Pay")


def test_an_apostrophe_before_a_number_is_taken_off() -> None:
    (found,) = records("name,email,phone\nA Sample,a@example.com,'+92 300 0000001\n")
    assert found.draft.phone == "+923000000001"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_any_encoding_and_sign_between_cells(encoding: str, sign: str) -> None:
    text = (
        sign.join(("Name", "E-mail", "City"))
        + "\r\n"
        + sign.join(("Zoë Sample", "zoe@example.com", "Lahore"))
    )
    (found,) = records(text, encoding=encoding)
    assert (found.draft.full_name, found.draft.city) == ("Zoë Sample", "Lahore")


def test_cells_that_make_no_sense_are_said_and_the_rest_is_kept() -> None:
    (found,) = records("Name,Email,Mobile,Total Exp,Expected Salary\nA Sample,none,12,lots,negotiable\n")
    assert found.draft.full_name == "A Sample"
    assert [(problem.field, problem.code) for problem in found.problems] == [
        (ListField.EMAIL, "not_an_email"),
        (ListField.PHONE, "not_a_phone"),
        (ListField.YEARS, "not_years"),
        (ListField.PAY_EXPECTED, "not_money"),
    ]


def test_what_must_not_count_does_not_come_in() -> None:
    mapping = guessed_mapping(["Name", "Gender", "Date of Birth", "Religion", "Marital Status", "Age"])
    assert set(mapping[1:]) == {ListField.IGNORE}


def test_a_workbook_keeps_its_values(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Candidates of March"])
    sheet.append([])
    sheet.append(["Candidate Name", "Contact No", "Total Exp", "Available From", "CNIC"])
    sheet.append(["Sana Sample", 923000000001, 4.0, datetime(2026, 12, 1), "42101-0000001-3"])
    file = tmp_path / "list.xlsx"
    book.save(file)
    with CvReader() as reader:
        found = reader.read_list(file)
    assert found.headers == ("Candidate Name", "Contact No", "Total Exp", "Available From", "CNIC")
    (record,) = records_of(found, guessed_mapping(found.headers))
    assert (record.number, record.draft.phone, record.draft.stated_years) == (4, "+923000000001", 4.0)
    assert (record.available_from, record.draft.cnic) == (date(2026, 12, 1), "42101-0000001-3")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", FileEmptyError),
        (b"\n\n , ,\n", FileEmptyError),
        (b"PK\x03\x04 cut short", FileDamagedError),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", FileOldExcelError),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, error: type[UnreadableFileError]) -> None:
    with pytest.raises(error):
        read_sheet(data, "list.csv")


def test_an_archive_that_is_no_workbook_is_damaged() -> None:
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><workbook>&a;</workbook>")
    with pytest.raises(FileDamagedError):
        read_sheet(buffer.getvalue(), "list.xlsx")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5), ("5.5 yrs", 5.5), ("5 years 6 months", 5.5), ("3-5 years", 3), ("18 months", 1.5),
        ("6+", 6), ("lots", None), ("2019", None),
    ],
)  # fmt: skip
def test_years(text: str, value: float | None) -> None:
    assert list_values.years(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("350,000", (350_000, "")), ("PKR 350k", (350_000, "PKR")), ("3.5 lac", (350_000, "")),
        ("Rs. 1.2 lakh/month", (120_000, "PKR")), ("$2,500", (2_500, "USD")), ("1.250.000", (1_250_000, "")),
        ("negotiable", None), ("0", None),
    ],
)  # fmt: skip
def test_money(text: str, value: tuple[int, str] | None) -> None:
    assert list_values.money(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("30 days", 30), ("1 month", 30), ("2 weeks", 14), ("Immediate", 0), ("15", 15), ("soon", None)],
)
def test_notice(text: str, value: int | None) -> None:
    assert list_values.notice_days(text) == value


@pytest.mark.parametrize(
    "text",
    ["2024-01-15", "15/1/2024", "1-15-2024", "15 Jan 2024", "Jan 15, 2024", "45306", "15th January 2024"],
)
def test_dates(text: str) -> None:
    assert list_values.day(text) == date(2024, 1, 15)


@pytest.mark.parametrize("text", ["31/02/2024", "yesterday", "2024", ""])
def test_what_is_no_date(text: str) -> None:
    assert list_values.day(text) is None


def test_a_mapping_of_another_width_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="2 columns"):
        list(records_of(ListSheet(("a", "b"), (("1", "2"),), (2,)), (ListField.CITY,)))
