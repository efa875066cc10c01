"""The skills a brief asks for, one row each, the most important first."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.brief import read_requirements
from ats_desktop.domain.job import Requirement
from ats_desktop.gui import theme
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.row_list import BUTTON, RowList

_MUST, _YEARS, _WEIGHT = 132, 76, 72
_GAP = 6


class SkillField(QLineEdit):
    """The name of a skill, completed from the catalogue; a list that is pasted in is told instead."""

    list_pasted = Signal(object)
    """str"""

    def __init__(self, skills: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        completer = QCompleter(skills, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("role", "completion")
        self.setCompleter(completer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if len(read_requirements(text)) > 1:
                self.list_pasted.emit(text)
                return
        super().keyPressEvent(event)


class RequirementRow(QWidget):
    """One skill, whether it is a must, its least years and how much it weighs."""

    list_pasted = Signal(object, object)
    """This row, and the text"""

    def __init__(self, skills: QStringListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(_GAP))
        self.skill = SkillField(skills, self)
        self.skill.setPlaceholderText(self.tr("Python"))
        self.skill.setAccessibleName(self.tr("Skill"))
        self.skill.setMaxLength(100)
        self.skill.list_pasted.connect(self._on_list_pasted)
        self.must = QComboBox(self)
        self.must.addItem(self.tr("Must have"), True)
        self.must.addItem(self.tr("Nice to have"), False)
        self.must.setAccessibleName(self.tr("How much it is needed"))
        self.must.setFixedWidth(look.px(_MUST))
        self.years = NumberField(self)
        self.years.setPlaceholderText(self.tr("any"))
        self.years.setAccessibleName(self.tr("Least years"))
        self.years.setFixedWidth(look.px(_YEARS))
        self.weight = NumberField(self)
        self.weight.setPlaceholderText("1")
        self.weight.setAccessibleName(self.tr("Weight"))
        self.weight.setToolTip(self.tr("How much it counts beside the others; 1 is usual, 2 counts double."))
        self.weight.setFixedWidth(look.px(_WEIGHT))
        line.addWidget(self.skill, 1)
        for field in (self.must, self.years, self.weight):
            line.addWidget(field)
        self.setFocusProxy(self.skill)

    def show_requirement(self, requirement: Requirement) -> None:
        """Show what a brief says."""
        self.skill.setText(requirement.skill)
        self.skill.home(False)
        self.must.setCurrentIndex(0 if requirement.must else 1)
        self.years.set_value(requirement.min_years or None)
        self.weight.set_value(None if requirement.weight == 1 else requirement.weight)

    def requirement(self) -> Requirement | None:
        """Return what is written, None while no skill is."""
        skill = self.skill.text().strip()
        if not skill:
            return None
        weight = self.weight.value()
        return Requirement(
            skill=skill,
            must=bool(self.must.currentData()),
            min_years=self.years.value() or 0.0,
            weight=1.0 if weight is None else weight,
        )

    def _on_list_pasted(self, text: str) -> None:
        self.list_pasted.emit(self, text)


class RequirementsEditor(RowList):
    """The rows of a brief's skills, in the order they are weighed."""

    is_movable = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._skills = QStringListModel(self)
        self.add_button.setText(self.tr("Add a skill"))
        self.paste_button = QPushButton(self.tr("Paste a list"), self)
        self.paste_button.setProperty("role", "link")
        self.paste_button.setAutoDefault(False)
        self.paste_button.setToolTip(self.tr("Skills between commas or one a line, such as Python 4+"))
        self.paste_button.clicked.connect(self._on_paste_clicked)
        self.foot.insertWidget(1, self.paste_button)
        self._captions = self._made_captions()
        self.edited.connect(self._show_captions)
        self._show_captions()

    def set_skills(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self._skills.setStringList(list(names))

    def value(self) -> tuple[Requirement, ...]:
        """Return the rows that name a skill, the first of each skill only."""
        found: dict[str, Requirement] = {}
        for row in self.rows:
            if isinstance(row, RequirementRow) and (asked := row.requirement()) is not None:
                found.setdefault(asked.skill.casefold(), asked)
        return tuple(found.values())

    def set_value(self, requirements: tuple[Requirement, ...]) -> None:
        """Show the skills of a brief."""
        self.clear()
        for requirement in requirements:
            self._append(requirement)
        self._show_captions()

    def paste(self, text: str) -> None:
        """Add the skills of a list that are not there yet; nothing of a text without any."""
        known = {asked.skill.casefold() for asked in self.value()}
        for asked in read_requirements(text):
            if asked.skill.casefold() not in known:
                self._append(asked)
        self.edited.emit()

    def has_mistake(self) -> bool:
        """Tell whether years or a weight are written that are no number."""
        return any(
            row.years.has_mistake() or row.weight.has_mistake()
            for row in self.rows
            if isinstance(row, RequirementRow)
        )

    def _append(self, requirement: Requirement) -> None:
        row = self.add_row()
        if isinstance(row, RequirementRow):
            row.show_requirement(requirement)

    def _made_captions(self) -> list[QLabel]:
        look = theme.current()
        self.head.setSpacing(look.px(_GAP))
        texts = (
            (self.tr("Skill"), 0),
            (self.tr("How needed"), _MUST),
            (self.tr("Least years"), _YEARS),
            (self.tr("Weight"), _WEIGHT),
        )
        captions = []
        for text, width in texts:
            caption = QLabel(text, self)
            caption.setProperty("role", "caption")
            if width:
                caption.setFixedWidth(look.px(width))
            self.head.addWidget(caption, 0 if width else 1)
            captions.append(caption)
        self.head.addSpacing(3 * look.px(BUTTON) + 2 * look.px(4))
        return captions

    def _show_captions(self) -> None:
        for caption in self._captions:
            caption.setVisible(bool(self.rows))

    def _on_paste_clicked(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _on_list_pasted(self, row: RequirementRow, text: str) -> None:
        if not row.skill.text().strip():
            self.remove_row(row)
        self.paste(text)

    @override
    def make_row(self) -> QWidget:
        row = RequirementRow(self._skills, self)
        row.list_pasted.connect(self._on_list_pasted)
        return row

    @override
    def remove_text(self) -> str:
        return self.tr("Remove this skill")
