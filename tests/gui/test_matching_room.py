"""The review of a CV and the dialogs of matches have names, room and targets at every size of text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.dialogs.match_jobs_dialog import MatchJobsDialog
from ats_desktop.gui.dialogs.match_people_dialog import MatchPeopleDialog
from ats_desktop.gui.dialogs.review_dialog import ReviewDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.operations.review import ReviewItem
from ats_desktop.services import Services
from tests.support import window_walk
from tests.support.prepared_agency import PreparedAgency

SLOW = 60_000
LONG = "Muhammad Abdul Rehman Prototype"
CV = f"""{LONG}
Principal engineer for payment systems and everything that belongs to them
a.very.long.address.of.somebody@department.of.an.example.com | 0300 0000001
Karachi

Skills
Python, Django, PostgreSQL, Docker, Kubernetes, Amazon Web Services

Experience
Backend Developer, Example Software, Jan 2020 - Present
"""


@pytest.fixture(params=[(100, False), (150, False), (150, True)], ids=["100", "150", "150-mirrored"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    text_size, is_mirrored = request.param
    QApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    theme.current().apply(text_size=text_size)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def people(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> tuple[str, str]:
    """A person with a long name and their CV."""
    path = tmp_path / "cv.txt"
    path.write_text(CV, encoding="utf-8")
    found: list[tuple[str, str]] = []

    def work(services: Services) -> tuple[str, str]:
        (outcome,) = services.cv_import.run([path]).outcomes
        return outcome.candidate_id or "", outcome.attachment_id or ""

    window.worker.submit(work, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=SLOW)
    return found[0]


def test_everything_has_room_and_a_name(
    look: None, window: MainWindow, qtbot: QtBot, people: tuple[str, str], agency: PreparedAgency
) -> None:
    window.resize(1366, 768)
    candidate_id, attachment_id = people
    items = [ReviewItem(attachment_id, "cv.txt", "no_contact"), ReviewItem(attachment_id, "cv.txt")]
    dialogs: list[FormDialog] = [
        ReviewDialog(window.context, items, 0, window),
        MatchPeopleDialog(window.context, agency.job_id, window),
        MatchJobsDialog(window.context, candidate_id, window),
    ]
    found: list[str] = []
    for dialog in dialogs:
        dialog.open()
        qtbot.waitUntil(lambda: not window.worker.is_busy, timeout=SLOW)
        window_walk.settle(window, qtbot)
        name = type(dialog).__name__
        found += [f"{name}: {each}" for each in window_walk.misplaced(dialog)]
        found += [f"{name}: {each} has no name" for each in window_walk.nameless(dialog)]
        found += [f"{name}: {each}" for each in window_walk.small_targets(dialog)]
        dialog.reject()
        window_walk.settle(window, qtbot)
    assert "\n".join(dict.fromkeys(found)) == ""
