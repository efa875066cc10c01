"""The sheet that says how a score adds up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ats_desktop.domain.ranking import Fit, FitLine, FitScore
from ats_desktop.gui import theme
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.icons import pixmap
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import forms, people

_ICONS: dict[Fit, tuple[str, Token]] = {
    Fit.MET: ("check", Token.OK),
    Fit.IMPLIED: ("check", Token.INFO),
    Fit.MISSING: ("x", Token.BAD),
}


class ScoreDialog(FormDialog):
    """Each requirement of the brief with how it is met, the line that proves it, and its points."""

    def __init__(self, fit: FitScore, name: str, job: str, parent: QWidget) -> None:
        super().__init__(forms.say_title("How this adds up"), forms.say_button("Close"), parent, width=560)
        words = {"name": name, "job": job}
        self.set_title(self.windowTitle(), forms.say_title("{name} for {job}", words))
        self.cancel_button.hide()
        look = theme.current()
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, look.px(8), 0)
        self._grid.setHorizontalSpacing(look.px(10))
        self._grid.setVerticalSpacing(look.px(8))
        self._grid.setColumnStretch(1, 1)
        for row, line in enumerate(fit.lines):
            self._add(row, line)
        last = len(fit.lines)
        edge = QFrame(self.body)
        theme.dress(edge, "line")
        self._grid.addWidget(edge, last, 0, 1, 3)
        total = forms.say_title("{total} of 100", {"total": "–" if fit.total is None else fit.total})
        self._grid.addWidget(self._label("strong", forms.say_title("Score")), last + 1, 1)
        self._grid.addWidget(self._label("strong", total), last + 1, 2, Qt.AlignmentFlag.AlignTrailing)
        rule = self._label(
            "caption",
            forms.say_title(
                "Required skills count double. A skill that only follows from another one gives 60 %, "
                "fewer years than asked give half. Name, age and address never count."
            ),
        )
        self._grid.addWidget(rule, last + 2, 0, 1, 3)
        self._grid.setRowStretch(last + 3, 1)

    def _add(self, row: int, line: FitLine) -> None:
        picture, token = _ICONS[line.fit]
        side = theme.current().px(14)
        mark = QLabel(self.body)
        mark.setPixmap(pixmap(picture, token, side, self.devicePixelRatioF()))
        mark.setAccessibleName(people.fit(line))
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        words = {"skill": people.requirement(line), "how": people.fit(line)}
        said = forms.say_title(
            "{skill}, required: {how}" if line.is_must else "{skill}, welcome: {how}", words
        )
        evidence = " ".join(line.evidence.split())
        self._grid.addWidget(self._label("plain", f"{said}\n{evidence}" if evidence else said), row, 1)
        points = self._label("secondary-text", people.points(line))
        points.setWordWrap(False)
        points.setFont(theme.current().font(13, tabular=True))
        trailing = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(points, row, 2, trailing)

    def _label(self, role: str, text: str) -> QLabel:
        label = QLabel(self.body)
        theme.dress(label, role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(text)
        return label
