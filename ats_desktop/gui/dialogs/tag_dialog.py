"""The dialog that puts tags on people and takes them off."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.people_delegate import PeopleDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.forms.ui_tag_form import Ui_TagForm
from ats_desktop.gui.models.tags_model import TagsModel
from ats_desktop.gui.operations import tags
from ats_desktop.gui.wording import forms
from ats_desktop.gui.wording.text import counted, listed

if TYPE_CHECKING:
    from ats_desktop.domain.rows.search import TagRow
    from ats_desktop.services.changes import Changes

_MOST_NAMED = 3


class TagDialog(FormDialog):
    """Shows which tags the people have; a tick puts one on all of them, no tick takes it off all.

    A word and Enter make a new tag. Saving is one act, which can be undone.
    """

    def __init__(
        self, context: WindowContext, candidate_ids: Sequence[str], names: Sequence[str], parent: QWidget
    ) -> None:
        who = counted(len(candidate_ids), "candidate", "candidates")
        if names and len(candidate_ids) <= _MOST_NAMED:
            who = listed(list(names))
        super().__init__(
            forms.say_title("Tags of {who}", {"who": who}), forms.say_button("Save tags"), parent, width=400
        )
        self._context = context
        self._candidate_ids = tuple(candidate_ids)
        self.form = Ui_TagForm()
        self.form.setupUi(self.body)
        self.form.what.hide()
        self.model = TagsModel(self)
        self.model.changed.connect(self._on_changed)
        self.form.tags.setModel(self.model)
        self.form.tags.setItemDelegate(PeopleDelegate(self))
        self.form.tags.setMouseTracking(True)
        self.form.tags.setMinimumHeight(theme.current().px(220))
        self.form.entry.textChanged.connect(self.model.filter)
        self.form.entry.installEventFilter(self)
        self.form.entry.setFocus()
        self.watch()
        context.worker.submit(tags.read(self._candidate_ids), self.show_tags, context.fail, self)

    def show_tags(self, read: "tuple[tuple[TagRow, ...], dict[str, int]]") -> None:
        """Offer the tags that there are."""
        rows, having = read
        self.model.show_tags(rows, having, len(self._candidate_ids))
        self._on_changed()

    def add_typed(self) -> None:
        """Tick the tag that is typed, and be ready for the next one."""
        text = self.form.entry.text()
        self.form.entry.clear()
        self.model.put(text)

    @override
    def submit(self) -> None:
        if self.form.entry.text().strip():
            self.add_typed()
        put, take_off = self.model.wanted()
        if not put and not take_off:
            self.accept()
            return
        self.set_busy(True)
        self._context.perform(
            tags.change(self._candidate_ids, put, take_off),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
        )

    def _on_done(self, _: "Changes") -> None:
        self.set_busy(False)
        self.accept()

    def _on_changed(self) -> None:
        is_empty = not self.model.rowCount() and not self.form.entry.text()
        self.hint.setText(forms.say_title("No tags yet. Type the first one.") if is_empty else "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.form.entry and isinstance(event, QKeyEvent):
            is_press = event.type() is QEvent.Type.KeyPress
            is_plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain
            if is_press and is_enter and self.form.entry.text().strip():
                self.add_typed()
                return True
            if is_press and event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.form.tags.setFocus()
                self.form.tags.setCurrentIndex(self.model.index(0, 0))
                return True
        return super().eventFilter(watched, event)
