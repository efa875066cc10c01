"""Settings of the lists an agency keeps: stages, reasons, sources, tags, people."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget
from typing_extensions import override

from ats_desktop.domain.application import ReasonParty
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.names_editor import NameRow, NamesEditor
from ats_desktop.gui.widgets.stages_editor import StagesEditor
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.search import TagRow
    from ats_desktop.domain.rows.settings import ReasonUse, SourceRow, StagePlan, UserRow
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

Act = Callable[["Services"], "Changes"]

_PARTIES = {
    ReasonParty.AGENCY: "Ours",
    ReasonParty.CLIENT: "The client's",
    ReasonParty.CANDIDATE: "The candidate's own",
}


class StagesSettings(SettingsView):
    """The columns a new job starts with; every change is kept at once, when it makes a board."""

    kinds: ClassVar[frozenset[str]] = frozenset({"setting"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Stages and ageing"), context, state, parent)
        column = self.section(
            say("settings", "Stages of new jobs"),
            say(
                "settings",
                "Jobs that are there keep theirs: Stages of this job, in the menu Job, changes them. A card"
                " turns amber after its days, and red after twice as many. A soft limit blocks nobody.",
            ),
        )
        self.editor = StagesEditor(self)
        self.editor.edited.connect(self._on_edited)
        column.addWidget(self.editor)
        self._kept: tuple[StagePlan, ...] = ()
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[StagePlan, ...]":
            return services.stages.defaults()

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _on_read(self, plans: "tuple[StagePlan, ...]") -> None:
        if plans != self._kept:
            self._kept = plans
            self.editor.show_plans(plans)

    def _on_edited(self) -> None:
        plans = self.editor.plans()
        if self.editor.mistake() or plans == self._kept:
            return
        self._kept = plans
        self.context.perform(
            lambda services: services.stages.set_defaults(plans),
            initiator=self,
            on_done=self.done,
            on_failed=self.fail,
        )


class NamesSettings(SettingsView):
    """A page of one or more lists of names; mistakes show under the box they were typed into."""

    def keep(self, editor: NamesEditor, act: Act) -> None:
        """Do an act that the user wants on a list, and show the list again."""

        def done(changes: "Changes") -> None:
            editor.clear_box()
            self.done(changes)

        def failed(error: Exception) -> None:
            editor.show_error(errors.sentence(error))
            self.load()

        self.context.perform(act, initiator=self, on_done=done, on_failed=failed)


class ReasonsSettings(NamesSettings):
    """Why people are rejected or withdraw, by whose decision it is."""

    kinds: ClassVar[frozenset[str]] = frozenset({"reason", "application"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Reasons"), context, state, parent)
        self.editors: dict[ReasonParty, NamesEditor] = {}
        for party, title in _PARTIES.items():
            column = self.section(say("reasons", title), _party_caption(party))
            editor = NamesEditor(
                say("reasons", title),
                say("settings", "Add a reason"),
                say("settings", "Take off the list (Del)"),
                self,
            )
            self.editors[party] = editor
            column.addWidget(editor)
            self._connect(editor, party)
        self.finish()

    def _connect(self, editor: NamesEditor, party: ReasonParty) -> None:
        editor.added.connect(
            lambda name: self.keep(editor, lambda services: services.reasons.add(name, party))
        )
        editor.renamed.connect(
            lambda key, name: self.keep(editor, lambda services: services.reasons.rename(key, name))
        )
        editor.removed.connect(lambda key: self.keep(editor, lambda services: services.reasons.retire(key)))
        editor.arranged.connect(
            lambda keys: self.keep(editor, lambda services: services.reasons.arrange(keys))
        )

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[ReasonUse, ...]":
            return services.reasons.rows()

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _on_read(self, rows: "tuple[ReasonUse, ...]") -> None:
        for party, editor in self.editors.items():
            editor.show_rows(
                [NameRow(row.id, row.name, _used(row.used)) for row in rows if row.party is party]
            )


class SourcesSettings(NamesSettings):
    """Where candidates come from."""

    kinds: ClassVar[frozenset[str]] = frozenset({"source", "candidate"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Sources"), context, state, parent)
        column = self.section(
            "", say("settings", "Offered where a candidate's source is asked. Who came keeps the words.")
        )
        self.editor = NamesEditor(
            say("settings", "Sources"),
            say("settings", "Add a source"),
            say("settings", "Take off the list (Del)"),
            self,
        )
        column.addWidget(self.editor)
        editor = self.editor
        editor.added.connect(lambda name: self.keep(editor, lambda services: services.sources.add(name)))
        editor.renamed.connect(
            lambda key, name: self.keep(editor, lambda services: services.sources.rename(key, name))
        )
        editor.removed.connect(lambda key: self.keep(editor, lambda services: services.sources.retire(key)))
        editor.arranged.connect(
            lambda keys: self.keep(editor, lambda services: services.sources.arrange(keys))
        )
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[SourceRow, ...]":
            return services.sources.rows()

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _on_read(self, rows: "tuple[SourceRow, ...]") -> None:
        self.editor.show_rows(
            [NameRow(row.id, row.name, counted(row.used, "candidate", "candidates")) for row in rows]
        )


class TagsSettings(NamesSettings):
    """The words on people; a tag is there as long as somebody has it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"tag", "candidate_tag"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Tags"), context, state, parent)
        column = self.section(
            "",
            say(
                "settings",
                "T on a card or row tags people. Give a tag the name of another one, and both become one.",
            ),
        )
        self.empty = QLabel(say("settings", "Nobody is tagged yet."), self)
        theme.dress(self.empty, "secondary-text")
        self.editor = NamesEditor(
            say("settings", "Tags"), "", say("settings", "Take it off everybody (Del)"), self
        )
        self.editor.without_order().without_adding()
        column.addWidget(self.empty)
        column.addWidget(self.editor)
        editor = self.editor
        editor.renamed.connect(
            lambda key, name: self.keep(editor, lambda services: services.tags.rename(key, name))
        )
        editor.removed.connect(lambda key: self.keep(editor, lambda services: services.tags.remove(key)))
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[TagRow, ...]":
            return services.tags.rows()

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _on_read(self, rows: "tuple[TagRow, ...]") -> None:
        self.empty.setVisible(not rows)
        self.editor.setVisible(bool(rows))
        self.editor.show_rows(
            [NameRow(row.id, row.name, counted(row.count, "candidate", "candidates")) for row in rows]
        )


class UsersSettings(NamesSettings):
    """Who works at the agency, and who of them sits here."""

    kinds: ClassVar[frozenset[str]] = frozenset({"user"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "People"), context, state, parent)
        now = self.section(say("settings", "Who works here now"))
        self.present = QComboBox(self)
        self.is_asked = QCheckBox(say("users", "Ask at each start"), self)
        self.is_asked.setChecked(state.is_user_asked)
        hint = say("settings", "The history names who did what by it.")
        self.line(now, say("settings", "Name"), self.present, hint)
        now.addWidget(self.is_asked)
        column = self.section(
            say("settings", "People of the agency"),
            say("settings", "Who has left is not offered any more. What they did keeps their name."),
        )
        self.editor = NamesEditor(
            say("settings", "People of the agency"),
            say("settings", "Add a person"),
            say("settings", "Has left, or is back (Del)"),
            self,
        ).without_order()
        column.addWidget(self.editor)
        self._rows: dict[str, UserRow] = {}
        editor = self.editor
        editor.added.connect(lambda name: self.keep(editor, lambda services: services.users.add(name)))
        editor.renamed.connect(
            lambda key, name: self.keep(editor, lambda services: services.users.rename(key, name))
        )
        editor.removed.connect(self._on_removed)
        self.present.activated.connect(self._on_present)
        self.is_asked.toggled.connect(self._on_asked)
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[tuple[UserRow, ...], str]":
            return services.users.rows(), services.users.present

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _on_read(self, read: "tuple[tuple[UserRow, ...], str]") -> None:
        users, present = read
        self._rows = {user.id: user for user in users}
        gone = say("settings", "has left")
        self.editor.show_rows(
            [NameRow(user.id, user.name, gone if user.is_absent else "", user.is_absent) for user in users]
        )
        here = [user for user in users if not user.is_absent]
        self.present.clear()
        if present not in {user.name for user in here}:
            self.present.addItem(present or say("settings", "nobody"), "")
        for user in here:
            self.present.addItem(user.name, user.id)
        self.present.setCurrentIndex(max(0, self.present.findText(present)))

    def _on_removed(self, key: str) -> None:
        is_absent = not self._rows[key].is_absent
        self.keep(self.editor, lambda services: services.users.set_absent(key, is_absent=is_absent))

    def _on_present(self) -> None:
        user = self._rows.get(str(self.present.currentData()))
        if user is not None:
            self.state.user = user.id
            name = user.name
            self.context.worker.submit(
                lambda services: services.users.work_as(name), lambda _: None, self.context.fail, self
            )

    def _on_asked(self, is_on: bool) -> None:
        self.state.is_user_asked = is_on


def _used(count: int) -> str:
    if count == 0:
        return say("settings", "not used yet")
    return say("settings", "used {times}", {"times": counted(count, "time", "times")})


def _party_caption(party: ReasonParty) -> str:
    if party is ReasonParty.CANDIDATE:
        return say("reasons", "With one of these an application is withdrawn.")
    return say("reasons", "With one of these an application is rejected.")
