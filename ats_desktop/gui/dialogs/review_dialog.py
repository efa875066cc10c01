"""The dialog that checks what was read of CVs: the file at one side, what it says at the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from typing_extensions import override

from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.draft import CandidateDraft, Found
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import Mistake
from ats_desktop.gui.dialogs.wide_dialog import WideDialog
from ats_desktop.gui.forms.ui_review_form import Ui_ReviewForm
from ats_desktop.gui.icons import icon
from ats_desktop.gui.models.review_fields import FOUND_AS, Sureness, changes_of, sureness, values_of
from ats_desktop.gui.operations import review as operations
from ats_desktop.gui.operations.review import ReviewedFile, ReviewItem
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.found_mark import FoundMark
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.source_view import SourceView
from ats_desktop.gui.wording import errors, forms, review
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_LEAST_FORM = 360
_WITH_WORDS = frozenset({TextStatus.OK, TextStatus.OCR})


class ReviewDialog(WideDialog):
    """One kept file after another: each field says how sure the reader is, and shows where it stands.

    Saving changes the person in one act, or makes the person of a file that is nobody's; nothing but a
    missing name stops it. What was typed stays with its file while one goes on to others.
    Invariant: fields, marks and pages belong to the item that was asked for last.
    """

    settled = Signal(object)
    """ReviewItem: a person saw to it."""

    def __init__(
        self, context: WindowContext, items: Sequence[ReviewItem], start: int, parent: QWidget
    ) -> None:
        super().__init__(say("review", "Check what was read"), forms.say_button("Save"), parent)
        self._context = context
        self._items = list(items)
        self._place = start
        self._typed: dict[str, dict[str, Any]] = {}
        self._settled: set[str] = set()
        self._shown: ReviewedFile | None = None
        self._before: dict[str, Any] = values_of(None)
        self._draft: CandidateDraft | None = None
        self._at = ""
        self.form = Ui_ReviewForm()
        self.form.setupUi(self.body)
        self.fields: dict[str, QLineEdit | LinesField] = {name: getattr(self.form, name) for name in FOUND_AS}
        self.marks: dict[str, FoundMark] = {name: getattr(self.form, f"{name}_mark") for name in FOUND_AS}
        self.source = SourceView(self)
        self.area.setMinimumWidth(theme.current().px(_LEAST_FORM))
        self.middle.setSpacing(theme.current().px(16))
        self.middle.insertWidget(0, self.source, 3)
        self.middle.setStretch(1, 2)
        self._add_steps()
        self._listen_to_fields()
        self.watch()
        self._show_item()

    @property
    def item(self) -> ReviewItem:
        """The file that is checked now."""
        return self._items[self._place]

    def values(self) -> dict[str, Any]:
        """Return what is filled in, by field."""
        return {name: _value(field) for name, field in self.fields.items()}

    def go(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) file that nobody has seen to."""
        wanted = self._next(step)
        if wanted is not None and not self._is_busy:
            self._note_typed()
            self._place = wanted
            self._show_item()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if not form.full_name.text().strip():
            found.append((form.full_name_error, forms.mistake("name_missing")))
        for email in form.emails.parts():
            if "@" not in email.strip("@") or " " in email:
                found.append((form.emails_error, forms.mistake("email_wrong", {"value": email})))
                break
        if form.total_years.has_mistake():
            found.append((form.total_years_error, forms.mistake("not_a_number")))
        return found

    @override
    def submit(self) -> None:
        shown = self._shown
        if shown is None:
            return
        changed = changes_of(self._before, self.values(), shown.person)
        if not changed and shown.person is not None:
            self._on_kept(None)
            return
        self.set_busy(True)
        operations.keep(
            self._context,
            shown,
            changed,
            initiator=self,
            on_done=self._on_kept,
            on_failed=self.show_failure,
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease}:
            name = str(watched.property("reviewed") or "")
            if name:
                self._point_at(name)
        return super().eventFilter(watched, event)

    def _add_steps(self) -> None:
        self.previous = self._step_button("chevron-left", say("review", "Previous to check"), -1)
        self.next = self._step_button("chevron-right", say("review", "Next to check"), 1)
        self.count = QLabel(self)
        theme.dress(self.count, "secondary-text")
        for place, widget in enumerate((self.previous, self.count, self.next)):
            self.footer.insertWidget(place, widget)
            widget.setVisible(len(self._items) > 1)
        for key, step in (("J", 1), ("K", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._on_letter(step))
        self.cancel_button.setText(forms.say_button("Close"))

    def _step_button(self, picture: str, words: str, step: int) -> QToolButton:
        button = QToolButton(self)
        theme.dress(button, "icon")
        button.setIcon(icon(picture, Token.TEXT2))
        button.setAccessibleName(words)
        keys = "J" if step > 0 else "K"
        button.setToolTip(f"{words} ({keys})")
        button.clicked.connect(lambda: self.go(step))
        return button

    def _listen_to_fields(self) -> None:
        for name, field in self.fields.items():
            field.setProperty("reviewed", name)
            field.installEventFilter(self)
            if isinstance(field, QPlainTextEdit):
                field.viewport().setProperty("reviewed", name)
                field.viewport().installEventFilter(self)
            field.textChanged.connect(self._show_marks)

    def _show_item(self) -> None:
        item = self.item
        self._shown, self._draft, self._at = None, None, ""
        why = errors.for_code(item.reason, {"name": item.file_name}) if item.reason else ""
        words = {"file": item.file_name, "why": why}
        told = say("review", "{file}. {why}", words) if why else item.file_name
        self.set_title(self.windowTitle(), told)
        self.bar.say("")
        self.hint.setText("")
        self.count.setText(review.place(self._place + 1, len(self._items)))
        self.previous.setEnabled(self._next(-1) is not None)
        self.next.setEnabled(self._next(1) is not None)
        has_more = self._next(1) is not None or self._next(-1) is not None
        self.submit_button.setText(forms.say_button("Save and go on" if has_more else "Save"))
        self.set_busy(True)

        def read(shown: ReviewedFile) -> None:
            if self.item is item:
                self._on_read(shown)

        def failed(error: Exception) -> None:
            if self.item is item:
                self.show_failure(error)

        operations.read(self._context, item, read, failed, self)

    def _on_read(self, shown: ReviewedFile) -> None:
        self._shown = shown
        self._before = values_of(shown.person)
        self.source.show_file(self._context.pool, shown.file)
        self._fill(self._typed.get(shown.file.attachment_id, self._before))
        self.set_busy(False)
        self._read_again(shown)
        self._show_marks()
        self.form.full_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_again(self, shown: ReviewedFile) -> None:
        """Find out where each value stands; a file without words says nothing again."""
        if shown.file.text_status not in _WITH_WORDS:
            self._draft = CandidateDraft()
            self.hint.setText(say("review", "No words could be read. Type what you see."))
            return
        self.hint.setText(say("review", "Finding where it stands…"))

        def told(draft: CandidateDraft) -> None:
            if self._shown is shown:
                self._draft = draft
                self.hint.setText(say("review", "Go into a field to see where it stands."))
                self._show_marks()
                self._point_at(self._at)

        def failed(error: Exception) -> None:
            if self._shown is shown:
                self.hint.setText(errors.sentence(error))

        operations.reread(self._context, shown, told, failed, self)

    def _fill(self, values: dict[str, Any]) -> None:
        for name, field in self.fields.items():
            field.blockSignals(True)
            if isinstance(field, NumberField):
                field.set_value(values[name])
            elif isinstance(field, LinesField):
                separator = ", " if name == "skills" else "\n"
                field.setPlainText(separator.join(values[name]))
            else:
                field.setText(values[name])
                field.home(False)
            field.blockSignals(False)

    def _show_marks(self) -> None:
        shown, draft = self._shown, self._draft
        values = self.values()
        for name, mark in self.marks.items():
            found = self._found(name)
            if shown is None or draft is None:
                mark.show_found(Sureness.SILENT)
                continue
            is_sure = sureness(name, values, self._before, found, shown.file.file_name)
            if is_sure is Sureness.MISSING and shown.file.text_status not in _WITH_WORDS:
                # It may well stand on the picture that nobody but a person can read.
                is_sure = Sureness.SILENT
            mark.show_found(is_sure, review.words(is_sure, found), review.more(is_sure, found))
            self.fields[name].setAccessibleDescription(review.more(is_sure, found))

    def _found(self, name: str) -> Found | None:
        return self._draft.fields.get(FOUND_AS[name]) if self._draft is not None else None

    def _point_at(self, name: str) -> None:
        if name:
            self._at = name
            self.source.point_at(self._found(name))

    def _next(self, step: int) -> int | None:
        """Return the place of the next file in a direction that nobody has seen to, None for none."""
        places = range(self._place + step, len(self._items) if step > 0 else -1, step)
        return next((at for at in places if self._items[at].attachment_id not in self._settled), None)

    def _note_typed(self) -> None:
        if self._shown is not None:
            values = self.values()
            key = self._shown.file.attachment_id
            if values != self._before:
                self._typed[key] = values
            else:
                self._typed.pop(key, None)

    def _on_letter(self, step: int) -> None:
        if self._context.actions.has_letter_keys:
            self.go(step)

    def _on_kept(self, _: "Changes | None") -> None:
        self.set_busy(False)
        item = self.item
        self._settled.add(item.attachment_id)
        self._typed.pop(item.attachment_id, None)
        self.settled.emit(item)
        wanted = self._next(1)
        if wanted is None:
            wanted = self._next(-1)
        if wanted is None:
            self.accept()
            return
        self._place = wanted
        QTimer.singleShot(0, self, self._show_item)


def _value(field: QLineEdit | LinesField) -> Any:
    if isinstance(field, NumberField):
        return field.value()
    if isinstance(field, LinesField):
        lines = field.parts()
        if field.objectName() != "skills":
            return lines
        return tuple(part.strip() for line in lines for part in line.split(",") if part.strip())
    return field.text().strip()
