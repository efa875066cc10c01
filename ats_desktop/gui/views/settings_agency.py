"""Settings of the agency itself: its letterhead, its hours, its goal."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import AgencyDetail
    from ats_desktop.services import Services

WORKING_HOURS, HIRE_GOAL = "working_hours", "hire_goal"
_LETTERHEAD = (
    ("name", "Name"),
    ("short_name", "Short name"),
    ("strapline", "Strapline"),
    ("address", "Address"),
    ("city", "City"),
    ("phone", "Phone"),
    ("email", "E-mail"),
    ("ntn", "NTN"),
)
_LONGEST = 200


class AgencySettings(SettingsView):
    """Fields save when they are left."""

    kinds: ClassVar[frozenset[str]] = frozenset({"agency", "setting"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Agency"), context, state, parent)
        self.fields: dict[str, QLineEdit] = {}
        self._kept: dict[str, str] = {}
        self._kept_goal: int | None = None
        head = self.section(
            say("settings", "Letterhead"), say("settings", "It stands on shortlists, contracts and letters.")
        )
        for name, text in _LETTERHEAD:
            self.line(head, say("settings", text), self._field(name))
        self.fields["short_name"].setPlaceholderText(say("settings", "as the sidebar shows it"))
        work = self.section(say("settings", "Work"))
        currency = self._field("default_currency")
        currency.setMaxLength(3)
        self.line(work, say("settings", "Currency of new jobs"), currency)
        hours = self._field(WORKING_HOURS)
        hours.setPlaceholderText(say("settings", "Mon–Fri 9:00–18:00"))
        self.line(work, say("settings", "Working hours"), hours)
        self.goal = NumberField(self)
        self.goal.editingFinished.connect(self._on_goal_left)
        hint = say("settings", "Reports draw it as a line over the hires of each month.")
        self.line(work, say("settings", "Hires a month, as a goal"), self.goal, hint)
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[AgencyDetail, object, object]":
            agency = services.agency
            return agency.detail(), agency.setting(WORKING_HOURS, ""), agency.setting(HIRE_GOAL)

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(_LONGEST)
        field.editingFinished.connect(lambda: self._on_left(name))
        self.fields[name] = field
        return field

    def _on_read(self, read: "tuple[AgencyDetail, object, object]") -> None:
        agency, hours, goal = read
        for name, field in self.fields.items():
            text = str(hours) if name == WORKING_HOURS else str(getattr(agency, name))
            self._kept[name] = text
            if not field.hasFocus() or not field.isModified():
                field.setText(text)
                field.setCursorPosition(0)
        self._kept_goal = goal if isinstance(goal, int) else None
        if not self.goal.hasFocus() or not self.goal.isModified():
            self.goal.set_value(self._kept_goal)

    def _on_left(self, name: str) -> None:
        field = self.fields[name]
        text = field.text().strip()
        field.setModified(False)
        if text == self._kept.get(name, text):
            return
        if name == "name" and not text:
            self.bar.say(forms.mistake("name_missing"))
            field.setText(self._kept[name])
            return
        self._kept[name] = text
        if name == WORKING_HOURS:
            self._perform_setting(WORKING_HOURS, text)
        else:
            given = {name: text.upper() if name == "default_currency" else text}
            self.context.perform(
                lambda services: services.agency.edit(**given),
                initiator=self,
                on_done=self.done,
                on_failed=self.fail,
            )

    def _on_goal_left(self) -> None:
        if self.goal.has_mistake():
            self.bar.say(forms.mistake("not_a_number"))
            return
        self.bar.say("")
        if self.goal.whole() != self._kept_goal:
            self._kept_goal = self.goal.whole()
            self._perform_setting(HIRE_GOAL, self._kept_goal)

    def _perform_setting(self, name: str, value: object) -> None:
        self.context.perform(
            lambda services: services.agency.set_setting(name, value),
            on_done=self.done,
            on_failed=self.fail,
        )
