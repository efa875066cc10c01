"""The log: what wins a cell, what an edit replaces, how tampering shows, and that nothing writes past it."""

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, update

from ats_desktop.domain.candidate import Candidate
from ats_desktop.storage.change_log import Clock, Entry, EntrySealer, fold, heads, parents_of
from ats_desktop.storage.checking import check
from ats_desktop.storage.database import Database
from ats_desktop.storage.errors import NestedTransactionError, UnloggedWriteError, WrongThreadError
from ats_desktop.storage.schema import DERIVED, LOCAL, SYNCED, metadata
from ats_desktop.storage.unit_of_work import Act, UnitOfWork


@pytest.fixture(params=[None, bytes(range(32))], ids=["plain", "encrypted"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path, request.param)
    yield opened
    opened.close()


def an_entry(
    replica: str, seq: int, hlc: int, value: object, parents: tuple[tuple[str, int], ...] = ()
) -> Entry:
    return Entry(
        replica,
        seq,
        hlc,
        0,
        "op",
        "U",
        "candidate",
        "row",
        None,
        {"city": value},
        {"city": parents},
        b"",
        b"",
        b"",
        1,
    )


def test_the_highest_clock_wins_and_the_replica_decides_ties() -> None:
    entries = [an_entry("a", 1, 5, "Karachi"), an_entry("b", 1, 9, "Lahore"), an_entry("c", 1, 9, "Multan")]
    assert fold(entries)["candidate"]["row"] == {"city": "Multan"}
    assert heads(entries, "city")[0].replica == "c"


@given(st.permutations(range(6)))
def test_the_order_in_which_entries_arrive_makes_no_difference(order: list[int]) -> None:
    entries = [an_entry("abc"[n % 3], n, [4, 7, 7, 2, 9, 9][n], n) for n in range(6)]
    assert fold(entries[n] for n in order) == fold(entries)


def test_an_edit_replaces_every_head_that_says_the_same_as_the_winner() -> None:
    same = [an_entry("a", 1, 5, "Karachi"), an_entry("b", 1, 9, "Karachi"), an_entry("c", 1, 7, "Lahore")]
    assert set(parents_of(same, "city")) == {("a", 1), ("b", 1)}
    edited = [*same, an_entry("a", 2, 12, "Multan", tuple(parents_of(same, "city")))]
    assert [entry.key for entry in heads(edited, "city")] == [("a", 2), ("c", 1)]


def test_the_clock_never_runs_back_when_the_wall_does() -> None:
    walls = iter([4_000_000_000_000_000, 1_000_000_000_000_000, 1_000_000_000_000_001])
    clock = Clock(now=lambda: next(walls))
    ticks = [clock.tick()[0] for _ in range(3)]
    assert ticks == sorted(set(ticks))


@given(st.integers(0, 11), st.sampled_from(["op_id", "table_name", "row_id", "hlc"]))
def test_a_changed_entry_no_longer_fits_its_digest(seed: int, name: str) -> None:
    from ats_desktop.storage.change_log import digest_of

    entry = EntrySealer("r", seed, b"", Clock(), "op").seal("I", "candidate", "row", None, {"city": "x"}, {})
    altered = dataclasses.replace(entry, **{name: 7 if name == "hlc" else "other"})
    assert digest_of(entry) == entry.digest
    assert digest_of(altered) != entry.digest


def test_every_table_says_whether_it_is_logged() -> None:
    assert {table.name for table in metadata.tables.values() if "scope" not in table.info} == set()
    assert {table.info["scope"] for table in metadata.tables.values()} == {SYNCED, LOCAL, DERIVED}


def test_bulk_writes_past_the_log_are_refused(database: Database) -> None:
    with UnitOfWork(database, Act("test")) as work:
        person = work.add(Candidate(full_name="Ayesha Sample"))
        for statement in (update(Candidate).values(city="x"), insert(Candidate).values(id="x")):
            with pytest.raises(UnloggedWriteError):
                work.session.execute(statement)
    assert check(database).problems == ()
    with pytest.raises(UnloggedWriteError), UnitOfWork(database, Act("test")) as work:
        stored = work.find(Candidate, person.id)
        work.session.delete(stored)


def test_records_cannot_be_written_outside_a_unit_of_work(database: Database) -> None:
    with pytest.raises(UnloggedWriteError), database.writing() as session:
        session.add(Candidate(full_name="Ayesha Sample"))


def test_a_failed_act_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), UnitOfWork(database, Act("test")) as work:
        work.add(Candidate(full_name="Ayesha Sample"))
        work.session.flush()
        raise ZeroDivisionError
    report = check(database)
    assert (report.problems, report.rows, report.entries) == ((), 0, 0)


def test_bulk_insert_is_logged_like_any_other(database: Database) -> None:
    with UnitOfWork(database, Act("test")) as work:
        work.insert_many([Candidate(full_name=f"Person {number}") for number in range(700)])
    report = check(database)
    assert (report.problems, report.rows, report.entries) == ((), 700, 701)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE candidate SET city = 'Elsewhere'", "check_differs"),
        ("CREATE TEMP TABLE twin AS SELECT * FROM candidate; UPDATE twin SET id = 'x'; "
         "INSERT INTO candidate SELECT * FROM twin", "check_unlogged"),
        ("DELETE FROM candidate", "check_lost"),
        ("UPDATE change_log SET data = replace(data, 'Ayesha', 'Aisha')", "check_log"),
        ("UPDATE change_log SET salt = NULL, data = replace(data, 'Ayesha', 'Aisha')", "check_log"),
    ],
)  # fmt: skip
def test_the_check_finds_what_was_written_past_the_log(database: Database, statement: str, code: str) -> None:
    with UnitOfWork(database, Act("test")) as work:
        work.add(Candidate(full_name="Ayesha Sample"))
    with database.writing() as session:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for part in statement.split("; "):
            session.connection().exec_driver_sql(part)
    assert code in {problem.code for problem in check(database).problems}


@pytest.mark.parametrize("table", ["change_log", "application_event", "issued_document"])
def test_history_and_issued_papers_cannot_be_deleted(database: Database, table: str) -> None:
    with database.reading() as connection:
        guards = connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).scalar_one()
    assert guards == 2


def test_the_log_itself_cannot_be_deleted(database: Database) -> None:
    from sqlalchemy.exc import DatabaseError

    with UnitOfWork(database, Act("test")) as work:
        work.add(Candidate(full_name="Ayesha Sample"))
    with pytest.raises(DatabaseError, match="never changed"), database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM change_log")


def test_a_database_refuses_other_threads(database: Database) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def elsewhere() -> None:
        with database.reading():
            pass

    with ThreadPoolExecutor(1) as pool, pytest.raises(WrongThreadError):
        pool.submit(elsewhere).result()


@given(st.text(max_size=200))
def test_any_text_comes_back_equal_but_for_nul(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    opened = Database(tmp_path_factory.mktemp("text"), None)
    try:
        with UnitOfWork(opened, Act("test")) as work:
            person = work.add(Candidate(full_name=text))
        with opened.reading() as connection:
            stored = connection.exec_driver_sql(
                "SELECT full_name FROM candidate WHERE id = ?", (person.id,)
            ).scalar_one()
        assert stored == text.replace("\x00", "")
        assert check(opened).problems == ()
    finally:
        opened.close()


def test_a_transaction_inside_another_one_is_refused_and_spoils_nothing(database: Database) -> None:
    with UnitOfWork(database, Act("outer")) as work:
        work.add(Candidate(full_name="Ayesha Sample"))
        work.session.flush()
        with pytest.raises(NestedTransactionError), database.reading():
            pass
        with pytest.raises(NestedTransactionError), UnitOfWork(database, Act("inner")):
            pass
        work.add(Candidate(full_name="Bilal Sample"))
    with database.reading(), pytest.raises(NestedTransactionError), UnitOfWork(database, Act("inner")):
        pass
    report = check(database)
    assert (report.problems, report.rows, report.entries) == ((), 2, 3)


def test_acts_that_failed_leave_no_gap_in_the_log(database: Database) -> None:
    for number in range(6):
        with suppress(ZeroDivisionError), UnitOfWork(database, Act("test")) as work:
            work.add(Candidate(full_name=f"Person {number}"))
            work.session.flush()
            1 // (number % 2)
    report = check(database)
    assert (report.problems, report.rows, report.entries) == ((), 3, 6)


def test_the_log_goes_on_after_the_newest_entry_whatever_the_wall_clock_says(tmp_path: Path) -> None:
    future, past = 4_000_000_000_000_000, 1_000_000_000_000_000
    for wall in (future, past, past):
        opened = Database(tmp_path, None, now=lambda wall=wall: wall)
        with UnitOfWork(opened, Act("test")) as work:
            for person in work.where(Candidate):
                person.city = str(len(person.city))
            work.add(Candidate(full_name="Ayesha Sample"))
        report = check(opened)
        assert report.problems == ()
        opened.close()
    assert report.rows == 3


def test_the_newest_clock_of_all_replicas_is_the_one_to_go_on_from(tmp_path: Path) -> None:
    opened = Database(tmp_path, None)
    for _ in range(3):
        with UnitOfWork(opened, Act("test")) as work:
            work.add(Candidate(full_name="Ayesha Sample"))
        opened.renew_replica()
    with opened.reading() as connection:
        newest = connection.exec_driver_sql("SELECT max(hlc) FROM change_log").scalar_one()
    opened.close()
    reopened = Database(tmp_path, None)
    assert reopened.clock.last == newest
    reopened.close()


def test_files_that_no_record_names_are_swept_and_no_others(database: Database) -> None:
    kept, orphan = database.files.put([b"kept", b"orphan"])
    assert database.files.sweep({kept}) == 1
    assert database.files.hashes() == {kept}
    assert database.files.sweep({kept}) == 0
    assert database.files.put([b"orphan"]) == [orphan]
    assert database.files.get(orphan) == b"orphan"
