"""Pages read in the order in which a person reads them, whatever order they were drawn in."""

from ats_desktop.intake.layout import Word, page_lines
from ats_desktop.intake.readers import pdf
from ats_desktop.intake.sections import sectioned
from tests.intake.making import Sheet


def _texts(sheet: Sheet) -> list[str]:
    return [line.text for line in pdf.read(sheet.data(), "cv.pdf").lines]


def _sections(sheet: Sheet) -> dict[str, str]:
    cv = sectioned(pdf.read(sheet.data(), "cv.pdf"))
    return {line.text: section.value for line, section in zip(cv.lines, cv.sections, strict=True)}


def test_lines_drawn_from_the_bottom_up_are_read_from_the_top() -> None:
    sheet = Sheet()
    for y in (200, 140, 170, 110):
        sheet.text(60, y, f"line at {y}")
    assert _texts(sheet) == ["line at 110", "line at 140", "line at 170", "line at 200"]


def test_columns_are_read_one_after_the_other_below_a_heading_of_full_width() -> None:
    left = "# CONTACT\n0301-0001122\nLahore\n# SKILLS\nPython\nDjango\nRedis"
    right = "# PROFILE\nA developer of some years.\n# EXPERIENCE\nDeveloper, Keti\n2019 - 2021\nDid things."
    sheet = Sheet().text(60, 50, "Nadia Rehmani, a developer who likes long titles in large type", 16)
    sheet.lines(300, 90, right).lines(60, 90, left, step=15)
    texts = _texts(sheet)
    assert texts.index("Redis") + 1 == texts.index("PROFILE")
    assert texts[0].startswith("Nadia Rehmani")


def test_dates_at_the_right_margin_stay_on_their_line() -> None:
    sheet = Sheet().lines(60, 60, "# EXPERIENCE")
    for number in range(6):
        sheet.text(60, 90 + number * 30, f"Developer {number}, Keti").text(
            440, 90 + number * 30, f"Jan 202{number} - Dec 202{number}"
        )
        sheet.text(60, 104 + number * 30, "Did things.")
    assert "Developer 3, Keti\tJan 2023 - Dec 2023" in _texts(sheet)


def test_contacts_set_to_the_right_margin_are_no_column() -> None:
    sheet = Sheet().text(60, 60, "Nadia Rehmani", 20).text(60, 78, "Developer")
    for y, text in (
        (60, "0301-0001122"),
        (78, "nadia@example.com"),
        (92, "Lahore"),
        (140, "Karachi"),
        (154, "2019 - 2020"),
    ):
        sheet.text(540 - 5 * len(text), y, text)
    sheet.lines(60, 120, "# EXPERIENCE").text(60, 140, "Keti").text(60, 154, "Developer")
    sheet.lines(60, 180, "- Did things that took a long line to tell about them in full\n- And more of them")
    assert "Developer\t2019 - 2020" in _texts(sheet)


def test_a_table_is_read_row_by_row() -> None:
    sheet = Sheet().lines(60, 60, "# EDUCATION")
    rows = [
        ("Degree", "Institute", "Year"),
        ("BSCS", "Thar University", "2018"),
        ("F.Sc", "Mithi College", "2014"),
    ]
    rows += [("Matric", "Mithi School", "2012"), ("Hifz", "Mithi Madrasa", "2008")]
    for number, row in enumerate(rows):
        for x, cell in zip((60, 200, 400), row, strict=True):
            sheet.text(x, 84 + number * 18, cell)
    assert "BSCS\tThar University\t2018" in _texts(sheet)


def test_a_sidebar_that_flows_on_over_pages_keeps_its_part() -> None:
    skills = "# SKILLS\n" + "\n".join(["Java", "Go", "Rust", "C", "Perl", "PHP"])
    jobs = "# EXPERIENCE\nDeveloper, Keti\n2019 - 2021\nWorked.\n# EDUCATION\nBSCS, Thar University"
    sheet = Sheet().lines(40, 60, "# CONTACT\nLahore\n" + skills).lines(240, 60, jobs)
    sheet.page().lines(40, 60, "Docker\nGit\nHelm\nNginx\nLinux\nBash").lines(
        240, 66, "F.Sc, Mithi College\n# PROJECTS\nOne\nTwo\nThree"
    )
    sections = _sections(sheet)
    assert sections["Lahore"] == "contact"
    assert sections["Perl"] == "skills"
    assert sections["BSCS, Thar University"] == "education"
    assert sections["F.Sc, Mithi College"] == "education"


def test_running_heads_come_once() -> None:
    sheet = Sheet().text(60, 40, "nadia@example.com").lines(60, 80, "# SKILLS\nPython")
    sheet.page().text(60, 40, "nadia@example.com").lines(60, 80, "Django\n" + "word\n" * 40)
    assert _texts(sheet).count("nadia@example.com") == 1


def test_letters_set_wide_apart_are_words() -> None:
    assert "NADIA REHMANI" in _texts(
        Sheet().text(60, 60, "NADIA REHMANI", 18, spacing=9).text(60, 90, "Python developer")
    )


def test_the_same_word_drawn_twice_for_weight_comes_once() -> None:
    sheet = (
        Sheet()
        .text(60, 60, "Nadia Rehmani", 18)
        .text(60.3, 60, "Nadia Rehmani", 18)
        .text(60, 90, "Developer")
    )
    assert _texts(sheet)[0] == "Nadia Rehmani"


def test_labels_inside_a_part_open_no_other() -> None:
    text = "# EXPERIENCE\nDeveloper, Keti\n2019 - 2021\nTools: Docker, Git\n# EDUCATION\nBSCS"
    assert _sections(Sheet().lines(60, 60, text))["Tools: Docker, Git"] == "experience"


def test_languages_of_machines_and_of_people_are_told_apart() -> None:
    sheet = Sheet().lines(60, 60, "# SKILLS\nLanguages\nPython, Java\n# LANGUAGES\nEnglish, Urdu")
    sections = _sections(sheet)
    assert (sections["Python, Java"], sections["English, Urdu"]) == ("skills", "languages")


def test_marks_with_boxes_no_higher_than_their_ink_stay_in_their_row() -> None:
    words = [
        Word("2024", 60, 100, 85, 112, 11, False),
        Word("-", 88, 106, 91, 107, 11, False),
        Word("Ongoing", 95, 100, 135, 112, 11, False),
        Word("Next", 60, 114, 85, 126, 11, False),
        Word(".", 86, 124, 88, 126, 11, False),
    ]
    assert [line.text for line in page_lines(words, 1, 595)] == ["2024 - Ongoing", "Next ."]
