"""A letter goes to the person of the CV, whichever comes first, and adds nothing but itself."""

from pathlib import Path

from ats_desktop.services import Services
from tests.support.agencies import a_job

LETTER = (
    "Ayesha Sample\nayesha@example.com\n\nDear Hiring Manager,\n\nI would like to join. I know Java, Scala."
    "\n\nYours sincerely,\nAyesha Sample\n"
)
CV = (
    "Ayesha Sample\nayesha@example.com\nLahore\nEXPERIENCE\nBackend Developer, Example Systems\n"
    "Jan 2020 - Present\nEDUCATION\nBS Computer Science, NED University, 2019\nSKILLS\nPython\n"
)


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_letter_is_attached_and_changes_nothing_else(services: Services, tmp_path: Path) -> None:
    files = [put(tmp_path, "1 cv.txt", CV), put(tmp_path, "2 letter.txt", LETTER)]
    summary = services.cv_import.run(files)
    assert [outcome.result for outcome in summary.outcomes] == ["added", "updated"]
    person = services.candidates.detail(summary.outcomes[0].candidate_id)
    assert sorted((item.kind, item.version) for item in person.attachments) == [
        ("cover_letter", 1),
        ("cv", 1),
    ]
    assert [skill.name for skill in person.skills] == ["Python"]


def test_a_letter_before_its_cv_waits_for_it(services: Services, tmp_path: Path) -> None:
    first = services.cv_import.run([put(tmp_path, "letter.txt", LETTER)])
    assert (first.outcomes[0].result, first.outcomes[0].reason) == ("needs_you", "no_cv_yet")
    second = services.cv_import.run([put(tmp_path, "cv.txt", CV)])
    assert second.outcomes[0].candidate_id == first.outcomes[0].candidate_id
    person = services.candidates.detail(first.outcomes[0].candidate_id)
    assert person.city == "Lahore"
    assert len(person.attachments) == 2


def test_what_must_not_count_changes_no_score(services: Services, tmp_path: Path) -> None:
    job = a_job(services, skills=("Python", "PostgreSQL"))
    personal = (
        ("Muhammad Sample", "Male", "01-01-1970", "House 1, Karachi", "Married", "Islam"),
        ("Grace Placeholder", "Female", "05-05-2003", "12 Rue Exemple, Paris", "Single", "None"),
    )
    for number, (name, sex, born, address, marital, religion) in enumerate(personal):
        text = (
            f"{name}\np{number}@example.com\n{address}\nGender: {sex}\nDate of Birth: {born}\n"
            f"Marital Status: {marital}\nReligion: {religion}\n" + CV.split("Lahore\n")[1]
        )
        put(tmp_path, f"{number}.txt", text)
    services.cv_import.run([tmp_path / "0.txt", tmp_path / "1.txt"], job_id=job)
    scores = [card.score for column in services.pipeline.board(job).columns for card in column.cards]
    assert len(scores) == 2
    assert scores[0] == scores[1] == 50
