"""Two records of one person become one (R13), are found (R17), and become two again (R16)."""

from pathlib import Path

import pytest

from ats_desktop.domain.merging import MergeWithItselfError
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.absent import CandidateAbsentError
from ats_desktop.services.candidates import UnknownFieldError
from tests.support.agencies import START, PreparedAgency, a_candidate, a_job, a_reason, card_of, found, move

Picture = tuple[object, ...]


def names_found(services: Services, query: str) -> list[str]:
    return [row.name for row in found(services, query)]


def picture_of(services: Services, jobs: tuple[str, ...], *people: str) -> Picture:
    """Return all that the services show of people, their boards and the search.

    What an undo adds to a history is left out: histories only grow (R14).
    """
    details: list[object] = []
    for key in people:
        person = services.candidates.detail(key)
        rows = services.candidates.timeline(key)
        history = [row for row in rows if row.kind not in {"undone", "redone"} and not row.was_undone]
        details += [
            person,
            [(row.kind, row.note, row.job, row.from_stage, row.to_stage) for row in history],
            services.merging.duplicates(key),
        ]
    boards = [services.pipeline.board(job) for job in jobs]
    found = [
        names_found(services, query) for query in ("", "Gondal", "Ghondal", "Kafka", "usman@example.com")
    ]
    return (*details, boards, found)


@pytest.fixture
def twice(services: Services) -> tuple[str, str]:
    """One person in the book twice, the second time under a slip of the pen."""
    kept = a_candidate(
        services,
        "Usman Gondal",
        city="Karachi",
        pay_expected=420_000,
        skills=("Python", "Go"),
        emails=("usman@example.com",),
        phones=("0300 1234567",),
    )
    other = a_candidate(
        services,
        "Usman Ghondal",
        city="Lahore",
        headline="Backend developer",
        notice_days=0,
        skills=("python", "Kafka"),
        emails=("u.gondal@example.com",),
        phones=("+92 300 1234567", "0321 7654321"),
    )
    return kept, other


def contacts(person: CandidateDetail, kind: str) -> list[str]:
    return [point.value for point in person.contacts if point.kind == kind]


def test_r17_the_same_phone_in_another_spelling_is_the_same_person(
    services: Services, twice: tuple[str, str]
) -> None:
    kept, other = twice
    (row,) = services.merging.duplicates(kept)
    assert (row.id, row.name, row.shared) == (other, "Usman Ghondal", (("phone", "+92 300 1234567"),))
    assert [row.id for row in services.merging.duplicates(other)] == [kept]


def test_r17_blank_and_invalid_values_and_names_alone_are_nobody(services: Services) -> None:
    first = a_candidate(services, "Same Name", phones=("1111111",), emails=("a@indeedemail.com",), cnic="7")
    a_candidate(services, "Same Name", phones=("1111111",), emails=("a@indeedemail.com",), cnic="7")
    assert services.merging.duplicates(first) == ()


def test_r17_the_identity_number_counts(services: Services) -> None:
    first = a_candidate(services, "One", cnic="42201-9876543-4")
    second = a_candidate(services, "Two", cnic="4220198765434")
    assert [row.id for row in services.merging.duplicates(first)] == [second]


def test_r17_people_in_the_bin_are_no_duplicates(services: Services, twice: tuple[str, str]) -> None:
    services.candidates.delete([twice[1]])
    assert services.merging.duplicates(twice[0]) == ()


def test_r13_blanks_are_filled_and_conflicts_are_chosen(services: Services, twice: tuple[str, str]) -> None:
    kept, other = twice
    pairs = {pair.field: pair for pair in services.merging.compare(kept, other).pairs}
    assert [name for name, pair in pairs.items() if pair.is_conflict] == ["full_name", "city"]
    services.merging.merge(kept, other, ["city"])
    person = services.candidates.detail(kept)
    assert (person.full_name, person.city) == ("Usman Gondal", "Lahore")
    assert (person.headline, person.notice_days, person.pay_expected) == ("Backend developer", 0, 420_000)


def test_r13_contacts_are_united_and_one_stays_primary(services: Services, twice: tuple[str, str]) -> None:
    services.merging.merge(*twice)
    person = services.candidates.detail(twice[0])
    assert contacts(person, "email") == ["usman@example.com", "u.gondal@example.com"]
    assert contacts(person, "phone") == ["0300 1234567", "0321 7654321"]
    assert [point.value for point in person.contacts if point.is_primary] == [
        "usman@example.com",
        "0300 1234567",
    ]
    assert sorted(skill.name for skill in person.skills) == ["Apache Kafka", "Go", "Python"]


def test_r13_do_not_contact_wins(services: Services, twice: tuple[str, str]) -> None:
    services.candidates.edit(twice[1], do_not_contact=True)
    services.merging.merge(*twice)
    assert services.candidates.detail(twice[0]).do_not_contact


def test_r13_the_other_name_stays_searchable_and_its_key_leads_on(
    services: Services, twice: tuple[str, str]
) -> None:
    kept, other = twice
    services.merging.merge(kept, other)
    assert names_found(services, "Ghondal") == ["Usman Gondal"]
    assert names_found(services, "") == ["Usman Gondal"]
    assert services.candidates.detail(other).id == kept
    services.candidates.note(other, "Called him.")
    services.candidates.edit(other, city="Multan")
    assert [row.note for row in services.candidates.notes(kept)] == ["Called him."]
    assert services.candidates.detail(kept).city == "Multan"


def test_r13_the_name_that_was_not_chosen_is_the_one_that_stays_searchable(
    services: Services, twice: tuple[str, str]
) -> None:
    services.merging.merge(*twice, ["full_name"])
    assert services.candidates.detail(twice[0]).full_name == "Usman Ghondal"
    assert names_found(services, "Gondal") == ["Usman Ghondal"]


def test_r13_of_two_applications_on_one_job_the_furthest_goes_on(
    services: Services, twice: tuple[str, str]
) -> None:
    kept, other = twice
    job = a_job(services)
    near = services.pipeline.add(job, [kept]).made or ""
    far = services.pipeline.add(job, [other]).made or ""
    move(services, job, far, StageKind.ASSESSED)
    services.merging.merge(kept, other)
    rows = {row.id: row for row in services.candidates.detail(kept).applications}
    assert (rows[far].status.value, rows[far].stage) == ("active", "Assessed")
    assert (rows[near].status.value, rows[near].reason) == ("rejected", "Same person twice")
    kinds = [row.kind for row in services.candidates.timeline(kept)]
    assert sorted(kinds) == ["created", "created", "moved", "rejected"]
    assert [card.name for column in services.pipeline.board(job).columns for card in column.cards] == [
        "Usman Gondal"
    ]


def test_r13_a_hire_is_further_than_any_open_application(services: Services, twice: tuple[str, str]) -> None:
    kept, other = twice
    job = a_job(services, openings=2)
    hired = services.pipeline.add(job, [kept]).made or ""
    running = services.pipeline.add(job, [other]).made or ""
    move(services, job, running, StageKind.INTERVIEWED)
    services.pipeline.hire(hired, START)
    services.merging.merge(kept, other)
    status = {row.id: row.status.value for row in services.candidates.detail(kept).applications}
    assert status == {hired: "hired", running: "rejected"}


def test_r13_an_ended_and_an_open_application_stay_as_they_are(
    services: Services, twice: tuple[str, str]
) -> None:
    kept, other = twice
    job = a_job(services)
    ended = services.pipeline.add(job, [kept]).made or ""
    move(services, job, ended, StageKind.INTERVIEWED)
    services.pipeline.end([ended], a_reason(services))
    running = services.pipeline.add(job, [other]).made or ""
    services.merging.merge(kept, other)
    status = {row.id: row.status.value for row in services.candidates.detail(kept).applications}
    assert status == {ended: "rejected", running: "active"}


def test_r13_merging_twice_in_a_row_leads_every_key_to_the_last(
    services: Services, twice: tuple[str, str]
) -> None:
    third = a_candidate(services, "U. Gondal Khan")
    services.merging.merge(*twice)
    services.merging.merge(third, twice[0])
    assert {services.candidates.detail(key).id for key in (*twice, third)} == {third}
    assert names_found(services, "Ghondal") == ["U. Gondal Khan"]
    services.history.undo()
    services.history.undo()
    assert [services.candidates.detail(key).id for key in (*twice, third)] == [*twice, third]
    assert names_found(services, "Ghondal") == ["Usman Ghondal"]


def test_r13_a_person_is_not_merged_with_itself_nor_with_nobody(
    services: Services, twice: tuple[str, str]
) -> None:
    kept, other = twice
    with pytest.raises(MergeWithItselfError):
        services.merging.merge(kept, kept)
    with pytest.raises(UnknownFieldError):
        services.merging.merge(kept, other, ["shoe_size"])
    services.merging.merge(kept, other)
    with pytest.raises(MergeWithItselfError):
        services.merging.compare(kept, other)
    services.candidates.delete([kept])
    with pytest.raises(CandidateAbsentError):
        services.merging.merge(a_candidate(services, "Else"), kept)


def test_r16_a_merge_is_one_step_and_comes_apart_after_a_restart(
    prepared: PreparedAgency, tmp_path: Path
) -> None:
    with prepared.opened(tmp_path / "again") as services:
        kept = a_candidate(services, "Usman Gondal", skills=("Go",), phones=("0300 1234567",))
        other = a_candidate(
            services, "Usman Ghondal", skills=("Go", "Kafka"), phones=("03001234567",), city="Lahore"
        )
        job, second = a_job(services), a_job(services)
        services.pipeline.add(second, [other])
        for person in (kept, other):
            services.pipeline.add(job, [person])
            services.candidates.note(person, f"About {person}.")
        before = picture_of(services, (job, second), kept, other)
        acts = len(services.history.rows())
        services.merging.merge(kept, other, ["full_name"])
        merged = picture_of(services, (job, second), kept, other)
        assert len(services.history.rows()) == acts + 1
        assert services.checks.check().problems == ()
    with prepared.opened(tmp_path / "again") as services:
        assert picture_of(services, (job, second), kept, other) == merged
        state = services.history.state().undo
        assert state is not None
        assert state.key == "merge_candidates"
        undone = services.history.undo()
        assert undone.failed == ()
        assert picture_of(services, (job, second), kept, other) == before
        assert services.checks.check().problems == ()
        services.history.redo()
        assert picture_of(services, (job, second), kept, other) == merged
        assert services.checks.check().problems == ()


def test_r13_papers_and_cards_go_with_the_person(services: Services, twice: tuple[str, str]) -> None:
    kept, other = twice
    job = a_job(services)
    application = services.pipeline.add(job, [other]).made or ""
    services.merging.merge(kept, other)
    card = card_of(services, job, application)
    assert card is not None
    assert (card.candidate_id, card.name) == (kept, "Usman Gondal")
    assert card.score == 100


def test_r13_tags_are_united_also_one_that_was_taken_off(services: Services, twice: tuple[str, str]) -> None:
    kept, other = twice
    services.tags.put([kept, other], ["Shared"])
    services.tags.put([kept, other], ["Night shift"])
    services.tags.take_off([kept], ["Night shift"])
    services.merging.merge(kept, other)
    assert services.tags.of(kept) == ("Night shift", "Shared")
    assert {row.name: row.count for row in services.tags.rows()} == {"Night shift": 1, "Shared": 1}
    services.history.undo()
    assert services.tags.of(kept) == ("Shared",)
    assert services.tags.of(other) == ("Night shift", "Shared")
    assert services.checks.check().problems == ()


def test_r13_notes_and_former_names_are_the_persons_now(services: Services, twice: tuple[str, str]) -> None:
    kept, other = twice
    services.candidates.note(other, "Met at a meetup.")
    services.merging.merge(kept, other)
    assert [row.note for row in services.candidates.notes(kept)] == ["Met at a meetup."]
    assert services.merging.former_names(kept) == ("Usman Ghondal",)
    services.candidates.edit(kept, full_name="Usman Ghondal")
    assert services.merging.former_names(kept) == ()


def test_r17_the_same_file_attaches_once_and_versions_follow_the_order(
    services: Services, tmp_path: Path
) -> None:
    cv = "{name}\nKarachi\n{contact}\n\nSKILLS\nPython, Kafka\n"
    people = []
    for number, name in enumerate(("Usman Gondal", "Usman Ghondal"), 1):
        path = tmp_path / f"{number}.txt"
        path.write_text(cv.format(name=name, contact=f"u{number}@example.com"), encoding="utf-8")
        (outcome,) = services.cv_import.run([path]).outcomes
        people.append(str(outcome.candidate_id))
    services.merging.merge(*people)
    files = services.candidates.detail(people[0]).attachments
    assert [(file.file_name, file.version) for file in files] == [("2.txt", 2), ("1.txt", 1)]
    (outcome,) = services.cv_import.run([tmp_path / "2.txt"]).outcomes
    assert (outcome.result, outcome.candidate_id) == ("known", people[0])


def test_r17_a_new_cv_of_the_merged_record_reaches_the_person(
    services: Services, twice: tuple[str, str], tmp_path: Path
) -> None:
    kept, other = twice
    services.merging.merge(kept, other)
    path = tmp_path / "new.txt"
    path.write_text("U. Ghondal\nu.gondal@example.com\n\nSKILLS\nRust\n", encoding="utf-8")
    (outcome,) = services.cv_import.run([path]).outcomes
    assert (outcome.result, outcome.candidate_id) == ("updated", kept)
