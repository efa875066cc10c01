"""The notice over empty lists keeps to its area, also after the area was narrow or out of sight."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ats_desktop.gui.widgets.list_notice import ListNotice

SENTENCE = "No one is on this job yet. Drop CVs on a column, or choose files."


def placed(qtbot: QtBot, width: int) -> tuple[QWidget, ListNotice]:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(width, 400)
    notice = ListNotice(area)
    notice.say(SENTENCE, "Import CVs")
    area.show()
    qtbot.waitUntil(notice.isVisible)
    return area, notice


def test_it_wraps_in_a_narrow_area_and_widens_again(qtbot: QtBot) -> None:
    area, notice = placed(qtbot, 900)
    wide = notice.size()
    area.resize(240, 400)
    assert notice.width() <= 240
    assert notice.height() > wide.height()
    area.resize(900, 400)
    assert notice.size() == wide


def test_it_is_placed_anew_when_its_area_grew_out_of_sight(qtbot: QtBot) -> None:
    area, notice = placed(qtbot, 60)
    area.hide()
    area.resize(900, 400)
    area.show()
    qtbot.waitUntil(lambda: notice.width() > 300)
    assert abs(notice.geometry().center().x() - 450) <= 2
