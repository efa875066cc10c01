"""An import that was killed goes on where it was, as the same one act."""

from pathlib import Path

from ats_desktop.services import Services
from ats_desktop.services.cv_import import CHUNK
from tests.support.agencies import PreparedAgency, a_job


def a_stick(folder: Path, count: int) -> Path:
    stick = folder / "stick"
    stick.mkdir()
    for number in range(count):
        name = f"Sample {'BCDFGHKLMN'[number // 10]}a{'bcdfghklmn'[number % 10]}ir"
        text = f"{name}\nperson{number}@example.com\n0300 {number:07d}\nKarachi\nSKILLS\nPython\n"
        (stick / f"{number:03d}.txt").write_text(text, encoding="utf-8")
    return stick


def stopped(services: Services, stick: Path, job_id: str | None = None) -> str:
    """Keep the first files and stop as a kill does: nothing is finished."""
    with services.cv_import.gathered([stick]) as files:
        batch_id = services.cv_import.begin("stick", paths=[stick], job_id=job_id)
        read = list(services.cv_import.read(files[:CHUNK]))
        services.cv_import.store(batch_id, read)
    return batch_id


def test_what_is_kept_stays_and_the_rest_follows(prepared: PreparedAgency, tmp_path: Path) -> None:
    stick = a_stick(tmp_path, CHUNK + 7)
    folder = tmp_path / "copy"
    with prepared.opened(folder) as services:
        job = a_job(services)
        batch_id = stopped(services, stick, job)
    with prepared.opened(folder) as services:
        (unfinished,) = services.cv_import.unfinished()
        assert (unfinished.batch_id, unfinished.done, unfinished.source) == (batch_id, CHUNK, "stick")
        seen: list[int] = []
        summary = services.cv_import.resume(unfinished, lambda progress: seen.append(progress.done))
        assert seen == list(range(CHUNK + 1, CHUNK + 8))
        assert summary.counts["added"] == CHUNK + 7
        assert services.pipeline.board(job).size == CHUNK + 7
        assert services.cv_import.unfinished() == ()
        services.history.undo()
        assert (services.search.ids().total, services.pipeline.board(job).size) == (0, 0)


def test_an_import_that_was_undone_is_not_offered(services: Services, tmp_path: Path) -> None:
    stopped(services, a_stick(tmp_path, CHUNK))
    services.history.undo()
    assert services.cv_import.unfinished() == ()


def test_a_finished_import_is_not_offered(services: Services, tmp_path: Path) -> None:
    services.cv_import.run([a_stick(tmp_path, 3)])
    assert services.cv_import.unfinished() == ()


def test_a_stick_that_was_pulled_out_gives_a_row_a_file(services: Services, tmp_path: Path) -> None:
    stick = a_stick(tmp_path, CHUNK + 2)
    stopped(services, stick)
    for file in stick.iterdir():
        file.unlink()
    (unfinished,) = services.cv_import.unfinished()
    summary = services.cv_import.resume(unfinished)
    assert summary.counts["added"] == CHUNK
    assert services.search.ids().total == CHUNK
