"""People who may be there already: asked about, never merged by themselves, never by name alone (R17)."""

from pathlib import Path

from ats_desktop.services import Services

WORK = """
EXPERIENCE
Backend Engineer, Example Systems
Jan 2021 - Dec 2024
Built payment services in Python for a bank with nine branches in the north of the country
Moved the ledger of all branches from one large database to four small ones without a night of downtime
SKILLS
Python, Django, PostgreSQL
"""


def cv(folder: Path, file: str, name: str, contact: str, work: str = WORK) -> Path:
    path = folder / file
    path.write_text(f"{name}\n{contact}\nKarachi\n{work}", encoding="utf-8")
    return path


def test_a_second_cv_with_other_contacts_is_asked_about(services: Services, tmp_path: Path) -> None:
    first = services.cv_import.run([cv(tmp_path, "1.txt", "Muhammad Bilal Khan", "bilal@example.com")])
    second = services.cv_import.run(
        [cv(tmp_path, "2.txt", "M. Bilal Khan", "0300 0000002", WORK + "Led a team of nine since then\n")]
    )
    (outcome,) = second.outcomes
    assert (outcome.result, outcome.reason) == ("needs_you", "maybe_same")
    known = first.outcomes[0].candidate_id
    (maybe,) = services.merging.duplicates(outcome.candidate_id)
    assert (maybe.id, maybe.shared) == (known, (("text", ""),))
    assert services.search.ids().total == 2
    services.history.undo()
    assert services.search.ids().total == 1


def test_a_namesake_with_another_life_is_somebody_else(services: Services, tmp_path: Path) -> None:
    services.cv_import.run([cv(tmp_path, "1.txt", "Bilal Khan", "bilal@example.com")])
    other = (
        "EXPERIENCE\nTeacher of mathematics, City Grammar School\nMar 2015 - Apr 2020\nWrote a book on sets\n"
    )
    summary = services.cv_import.run([cv(tmp_path, "2.txt", "Bilal Khan", "other@example.com", other)])
    assert summary.counts["added"] == 1
    assert services.merging.duplicates(summary.outcomes[0].candidate_id) == ()


def test_the_same_words_under_another_name_are_somebody_else(services: Services, tmp_path: Path) -> None:
    services.cv_import.run([cv(tmp_path, "1.txt", "Bilal Khan", "bilal@example.com")])
    summary = services.cv_import.run([cv(tmp_path, "2.txt", "Hira Baig", "hira@example.com")])
    assert summary.counts["added"] == 1
