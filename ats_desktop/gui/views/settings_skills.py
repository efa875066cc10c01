"""Settings of the skills: words of CVs to judge, the list by group, the fields of one, reading again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.skills import CatalogueRow, ReadingProgress, SkillSuggestion
from ats_desktop.domain.skill import spelling_key
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations.skills import SkillRereading
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.skill_form import SkillForm, SkillValues
from ats_desktop.gui.widgets.skill_suggestions import SkillSuggestions
from ats_desktop.gui.widgets.skill_tree import SkillTree
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

Act = Callable[["Services"], "Changes"]
ShowError = Callable[[str], None]


class SkillsSettings(SettingsView):
    """What CVs are read for; every act counts at once, and mistakes show where they were made."""

    kinds: ClassVar[frozenset[str]] = frozenset({"skill", "setting", "attachment", "candidate_skill"})

    def __init__(self, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(say("settings", "Skills"), context, state, parent)
        self._rows: dict[str, CatalogueRow] = {}
        self._wanted: str | None = None
        self._names = QStringListModel(self)
        column = self.section(
            say("settings", "Words that may be skills"),
            say("settings", "They stand in the skills part of CVs, and no skill is called so."),
        )
        self.no_words = QLabel(say("settings", "No CV names a skill that is not on the list."), self)
        theme.dress(self.no_words, "secondary-text")
        self.suggestions = SkillSuggestions(self._names, self)
        column.addWidget(self.no_words)
        column.addWidget(self.suggestions)
        column = self.section(say("settings", "All skills"))
        self.tree = SkillTree(self)
        self.form = SkillForm(self._names, self)
        beside = QHBoxLayout()
        beside.setSpacing(theme.current().px(20))
        beside.addWidget(self.tree, 5)
        beside.addWidget(self.form, 6)
        column.addLayout(beside)
        self._add_reading()
        self._connect()
        self.finish()

    @override
    def load(self) -> None:
        def read(services: "Services") -> "tuple[tuple[CatalogueRow, ...], tuple[SkillSuggestion, ...]]":
            return services.skills.rows(), services.skills.suggestions()

        self.context.worker.submit(read, self._on_read, self.context.fail, self)

    def _add_reading(self) -> None:
        look = theme.current()
        column = self.section(
            say("settings", "CVs that are here"),
            say(
                "settings",
                "New CVs are read with the skills as they are now. Earlier ones can be looked through again:"
                " people get what was not on the list then, and nobody loses a skill.",
            ),
        )
        self.read_button = QPushButton(say("settings", "Read skills again"), self)
        self.stop_button = QPushButton(say("settings", "Stop"), self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(say("settings", "CVs looked through"))
        self.progress.setTextVisible(False)
        self.progress_text = QLabel(self)
        theme.dress(self.progress_text, "caption")
        for button in (self.read_button, self.stop_button):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        line.addWidget(self.read_button)
        line.addWidget(self.stop_button)
        line.addWidget(self.progress, 1)
        line.addWidget(self.progress_text)
        line.addStretch(0)
        column.addLayout(line)
        self._show_run(self._run())

    def _connect(self) -> None:
        words, tree, form = self.suggestions, self.tree, self.form
        words.add_wanted.connect(
            lambda word: self._keep(lambda services: services.skills.add(word), words.show_error)
        )
        words.spelling_wanted.connect(self._on_spelling)
        words.ignore_wanted.connect(
            lambda word: self._keep(lambda services: services.skills.ignore([word]), words.show_error)
        )
        tree.chosen.connect(lambda key: form.show_row(self._rows.get(key)))
        tree.add_wanted.connect(self._on_add)
        form.edited.connect(self._on_edited)
        form.merge_wanted.connect(self._on_merge)
        form.retire_wanted.connect(
            lambda key: self._keep(lambda services: services.skills.retire(key), form.show_error)
        )
        self.read_button.clicked.connect(self._on_read_again)
        self.stop_button.clicked.connect(self._on_stop)

    def _on_read(self, read: "tuple[tuple[CatalogueRow, ...], tuple[SkillSuggestion, ...]]") -> None:
        rows, words = read
        self.no_words.setVisible(not words)
        self.suggestions.setVisible(bool(words))
        self.suggestions.show_rows(words)
        if tuple(self._rows.values()) != rows:
            self._rows = {row.id: row for row in rows}
            self._names.setStringList([row.name for row in rows])
            self.form.show_groups(sorted({row.group for row in rows}, key=str.casefold))
            self.tree.show_rows(rows)
        wanted, self._wanted = self._wanted, None
        if wanted in self._rows:
            self.tree.choose(wanted)
        shown = self.form.shown
        current = wanted or (None if shown is None else shown.id)
        self.form.show_row(self._rows.get(current) if current is not None else None)

    def _keep(self, act: Act, show_error: ShowError, on_done: Callable[[], None] | None = None) -> None:
        def done(changes: "Changes") -> None:
            show_error("")
            if on_done is not None:
                on_done()
            self._wanted = changes.made or self._wanted
            self.done(changes)

        def failed(error: Exception) -> None:
            show_error(errors.sentence(error))

        self.context.perform(act, initiator=self, on_done=done, on_failed=failed)

    def _on_add(self, name: str) -> None:
        self._keep(
            lambda services: services.skills.add(name), self.tree.error.show_error, self.tree.box.clear
        )

    def _on_edited(self, key: str, values: SkillValues) -> None:
        self._keep(lambda services: services.skills.edit(key, *values), self.form.show_error)

    def _on_spelling(self, word: str, name: str) -> None:
        key = self._key_of(name, self.suggestions.show_error)
        if key is not None:
            self._keep(
                lambda services: services.skills.add_spelling(key, word),
                self.suggestions.show_error,
                self.suggestions.other.clear,
            )

    def _on_merge(self, key: str, name: str) -> None:
        into = self._key_of(name, self.form.show_error)
        if into is not None:
            self._wanted = into
            self._keep(lambda services: services.skills.merge(key, into), self.form.show_error)

    def _key_of(self, name: str, show_error: ShowError) -> str | None:
        """Return the key of the skill of a name or spelling; say so where there is none."""
        wanted = spelling_key(name)
        for row in self._rows.values():
            if wanted in map(spelling_key, (row.name, *row.aliases)):
                return row.id
        show_error(errors.for_code("skill_absent", {"name": name}))
        return None

    def _run(self) -> SkillRereading | None:
        run = self.context.findChild(SkillRereading)
        return run if isinstance(run, SkillRereading) else None

    def _on_read_again(self) -> None:
        # It goes on when the settings are closed, and is found again when they are opened.
        run = SkillRereading(self.context, self.context)
        context = self.context

        def ended(progress: ReadingProgress) -> None:
            found = counted(progress.people, "candidate", "candidates")
            text = say("settings", "New skills found on {who}", {"who": found})
            context.toast(text, can_undo=progress.people > 0)
            run.setParent(None)
            run.deleteLater()

        def failed(error: Exception) -> None:
            context.fail(error)
            run.setParent(None)
            run.deleteLater()

        run.finished.connect(ended)
        run.failed.connect(failed)
        self._show_run(run)
        run.start()

    def _on_stop(self) -> None:
        run = self._run()
        if run is not None:
            run.stop()
            self.stop_button.setEnabled(False)

    def _show_run(self, run: SkillRereading | None) -> None:
        is_running = run is not None
        had_focus = self.read_button.hasFocus() or self.stop_button.hasFocus()
        self.read_button.setVisible(not is_running)
        for widget in (self.stop_button, self.progress, self.progress_text):
            widget.setVisible(is_running)
        self.stop_button.setEnabled(True)
        if had_focus:
            (self.stop_button if is_running else self.read_button).setFocus()
        if run is not None:
            run.progressed.connect(self._on_progress)
            run.finished.connect(self._on_run_ended)
            run.failed.connect(self._on_run_ended)
            self._on_progress(run.progress)

    def _on_progress(self, progress: ReadingProgress) -> None:
        self.progress.setMaximum(progress.total)
        self.progress.setValue(progress.done)
        words = {"done": f"{progress.done:,}", "total": f"{progress.total:,}"}
        self.progress_text.setText(say("settings", "{done} of {total}", words))

    def _on_run_ended(self, _: object) -> None:
        self._show_run(None)
        self.load()
