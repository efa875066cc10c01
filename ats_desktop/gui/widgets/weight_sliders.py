"""How much each requirement of a brief counts, as sliders to try with."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ats_desktop.domain.job import Requirement
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.wording import matches
from ats_desktop.gui.wording.text import say

_STEPS_PER_ONE, _MOST = 2, 3.0
_VALUE = 40


class WeightSlider(QWidget):
    """One requirement and its weight from 0 to 3, by halves; the brief's own stands until it is moved."""

    changed = Signal()

    def __init__(self, requirement: Requirement, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.current()
        self.requirement = requirement
        name = ElidedLabel(self)
        name.show_text(requirement.skill)
        kind = QLabel(say("matches", "must" if requirement.must else "nice"), self)
        theme.dress(kind, "caption")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, round(max(_MOST, requirement.weight) * _STEPS_PER_ONE))
        self.slider.setPageStep(_STEPS_PER_ONE)
        self.slider.setValue(round(requirement.weight * _STEPS_PER_ONE))
        self.slider.setAccessibleName(say("matches", "Weight of {skill}", {"skill": requirement.skill}))
        self.value = QLabel(self)
        self.value.setFont(look.font(12, 500, tabular=True))
        self.value.setMinimumWidth(look.px(_VALUE))
        self.value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(kind)
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(line)
        self._tell()
        self.slider.valueChanged.connect(self._on_moved)

    def _on_moved(self, step: int) -> None:
        self.requirement = replace(self.requirement, weight=step / _STEPS_PER_ONE)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        said = matches.weight(self.requirement.weight)
        self.value.setText(said)
        self.slider.setAccessibleDescription(said)


class WeightSliders(QWidget):
    """The requirements of one brief under one another."""

    changed = Signal()
    """Another weight is tried."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[WeightSlider] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(8))

    def show_requirements(self, requirements: Sequence[Requirement]) -> None:
        """Show what a brief asks for."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [WeightSlider(each, self) for each in requirements]
        for row in self.rows:
            self._column.addWidget(row)
            row.changed.connect(self.changed)
            row.show()

    def requirements(self) -> tuple[Requirement, ...]:
        """Return the requirements with the weights that are tried."""
        return tuple(row.requirement for row in self.rows)
