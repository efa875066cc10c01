"""The dialog that fills in an agreement beside its pages and issues it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.rows.documents import TemplateRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.icons import beside_text, icon
from ats_desktop.gui.operations import agreements
from ats_desktop.gui.operations.draft_keeper import DraftKeeper
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.agreement_form import AgreementForm, FieldCell
from ats_desktop.gui.widgets.draft_line import DraftLine
from ats_desktop.gui.widgets.icon_text import IconText
from ats_desktop.gui.widgets.paper_view import PaperView
from ats_desktop.gui.wording import errors, forms
from ats_desktop.gui.wording.text import counted

if TYPE_CHECKING:
    from ats_desktop.documents.field_values import Problem
    from ats_desktop.services import Services
    from ats_desktop.services.agreement_drafts import KeptDraft
    from ats_desktop.services.agreements import AgreementDraft, Agreements
    from ats_desktop.services.changes import Changes

_PAUSE_MS = 350
_FORM_WIDTH = 400


class AgreementDialog(FormDialog):
    """Form left, live page right; Issue numbers the paper for good, or goes to the first wrong field.

    What is typed is kept as a draft, a moment after each change and on closing, until it is issued. After
    issuing the same dialog shows the issued pages, read-only, with Save a copy.
    """

    def __init__(self, context: WindowContext, application_id: str, parent: QWidget) -> None:
        super().__init__(forms.say_title("Agreement"), forms.say_button("Issue contract"), parent, width=1120)
        self._context = context
        self._application_id = application_id
        self._agreements: Agreements | None = None
        self._document_id: str | None = None
        self._draft: AgreementDraft | None = None
        """The form that is shown; the template chosen in the list may be the next one already."""
        self._put_aside: dict[str, object] | None = None
        """What was typed before starting over."""
        self._typed = ""
        # Nothing is lost by leaving, so it is not called Cancel.
        self.cancel_button.setText(forms.say_button("Close"))
        self.submit_button.setIcon(icon("file-check", Token.ON_ACCENT))
        beside_text(self.submit_button)
        self.hint.setProperty("role", "bad-text")
        self._build_form()
        self._build_preview()
        self.save_button = QPushButton(icon("download", Token.TEXT2), forms.say_button("Save a copy…"), self)
        self.save_button.setAutoDefault(False)
        self.save_button.hide()
        self.save_button.clicked.connect(self._on_save_clicked)
        self.footer.insertWidget(1, self.save_button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh_preview)
        self.drafting = DraftKeeper(context, application_id, self.fields.values, self)
        self.drafting.kept.connect(self._on_kept)
        self.drafting.failed.connect(self._on_keeping_failed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.drafting.keep_changes)
        self.set_busy(True)

        def read(services: "Services") -> "tuple[Agreements, tuple[TemplateRow, ...]]":
            return services.agreements, services.agreements.templates()

        context.worker.submit(read, self._on_templates, self.show_failure, self)

    def choose_template(self, key: str) -> None:
        """Show the form of a template, filled with what the records know."""
        self.set_busy(True)
        self._context.worker.submit(
            lambda services: services.agreements.draft(key, self._application_id),
            self._on_draft,
            self.show_failure,
            self,
        )

    def refresh_preview(self) -> None:
        """Draw the pages anew from what is typed, off the window's thread."""
        service, key, values = self._agreements, self.template_key(), self.fields.values()
        if service is None or not key:
            return
        marked = self._typed

        def draw(_: object) -> tuple[bytes, str]:
            return service.preview(key, values), marked

        self._context.pool.submit(draw, self._on_preview, self._on_preview_failed, self)

    def template_key(self) -> str:
        """Return the chosen template's key, "" for none."""
        return str(self.template.currentData() or "")

    @override
    def submit(self) -> None:
        service, key, values = self._agreements, self.template_key(), self.fields.values()
        if service is None:
            return
        self.drafting.keep_changes()
        self.set_busy(True)
        self._context.pool.submit(
            lambda _: tuple(service.check(key, values)), self._on_checked, self.show_failure, self
        )

    @override
    def show_failure(self, error: Exception) -> None:
        problems = getattr(error, "values", {}).get("problems")
        if problems:
            self.set_busy(False)
            self._show_problems(tuple(problems))
            return
        super().show_failure(error)

    @override
    def reject(self) -> None:
        self.drafting.keep_changes()
        super().reject()

    @override
    def fit(self) -> None:
        free = self.screen().availableGeometry()
        look = theme.current()
        self.resize(min(look.px(1120), round(free.width() * 0.92)), round(free.height() * 0.86))
        parent = self.parentWidget()
        if parent is not None:
            place = self.frameGeometry()
            place.moveCenter(parent.window().frameGeometry().center())
            self.move(max(free.left(), place.left()), max(free.top(), place.top()))

    def _build_form(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        label = QLabel(forms.say_title("Template"), self.body)
        self.template = QComboBox(self.body)
        self.template.setAccessibleName(label.text())
        label.setBuddy(self.template)
        cell = QVBoxLayout()
        cell.setContentsMargins(0, 0, look.px(12), 0)
        cell.setSpacing(look.px(4))
        cell.addWidget(label)
        cell.addWidget(self.template)
        self.note = IconText("triangle-alert", self.body, Token.WARN, size=12)
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note.hide()
        cell.addWidget(self.note)
        self.draft_line = DraftLine(self.body)
        self.draft_line.start_over_asked.connect(self._on_start_over_asked)
        self.draft_line.draft_asked.connect(self._on_draft_asked)
        cell.addWidget(self.draft_line)
        column.addLayout(cell)
        self.fields = AgreementForm(self.body)
        column.addWidget(self.fields)
        column.addStretch(1)
        self.area.setFixedWidth(look.px(_FORM_WIDTH))
        self.template.activated.connect(self._on_template_activated)
        self.fields.edited.connect(self._on_edited)

    def _build_preview(self) -> None:
        look = theme.current()
        well = QFrame(self)
        well.setProperty("role", "well")
        column = QVBoxLayout(well)
        column.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        tools = QHBoxLayout()
        title = QLabel(forms.say_title("Preview"), well)
        title.setProperty("role", "heading")
        self.state = QLabel(forms.say_title("Updates as you type"), well)
        self.state.setProperty("role", "pill-ok")
        tools.addWidget(title)
        tools.addWidget(self.state)
        tools.addStretch(1)
        self.paper = PaperView(well)
        for name, text, steps in (
            ("zoom-out", forms.say_button("Smaller"), -1),
            ("zoom-in", forms.say_button("Larger"), 1),
        ):
            button = QToolButton(well)
            button.setProperty("role", "icon")
            button.setIcon(icon(name, Token.TEXT2))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(self._on_larger if steps > 0 else self._on_smaller)
            tools.addWidget(button)
        self.place = QLabel(well)
        self.place.setProperty("role", "caption")
        tools.addWidget(self.place)
        column.addLayout(tools)
        column.addWidget(self.paper, 1)
        self.paper.page_changed.connect(self._on_page_changed)
        self.paper.failed.connect(self._on_preview_failed)
        self.middle.setSpacing(look.px(16))
        self.middle.setStretch(0, 0)
        self.middle.addWidget(well, 1)

    def _on_templates(self, read: "tuple[Agreements, tuple[TemplateRow, ...]]") -> None:
        self._agreements, templates = read
        for template in templates:
            words = {"title": template.title, "version": template.version}
            self.template.addItem(forms.say_title("{title}, version {version}", words), template.key)
        if templates:
            self.choose_template(templates[0].key)

    def _on_template_activated(self) -> None:
        self.drafting.keep_changes()
        self._put_aside = None
        self.choose_template(self.template_key())

    def _on_draft(self, draft: "AgreementDraft") -> None:
        self._draft = draft
        self.drafting.begin(draft.template.key)
        self.set_busy(False)
        self.submit_button.setText(
            forms.say_button("Issue NDA") if draft.template.is_nda else forms.say_button("Issue contract")
        )
        if draft.kept is None:
            self.draft_line.show_records(can_go_back=self._put_aside is not None)
        else:
            self.draft_line.show_draft(draft.kept.at)
        words = {"name": _part(draft.values, "contractor"), "client": _part(draft.values, "client")}
        self.note.setVisible(bool(draft.template.note))
        self.note.show_text(draft.template.note)
        self.set_title(draft.template.title, forms.say_title("{name} for {client}", words))
        self._fill(draft.values if draft.kept is None else draft.kept.values)

    def _fill(self, values: Mapping[str, object]) -> None:
        if self._draft is None:
            return
        self.hint.setText("")
        self.fields.build(self._draft.fields, dict(values))
        self._typed = ""
        self.template.setFocus()
        self.refresh_preview()
        # The fields of the template came after the buttons.
        self.begin()

    def _on_kept(self, kept: "KeptDraft") -> None:
        self._put_aside = None
        self.draft_line.show_draft(kept.at)

    def _on_keeping_failed(self, error: Exception) -> None:
        if self.isVisible():
            self.bar.say(errors.sentence(error))
        else:
            self._context.fail(error)

    def _on_start_over_asked(self) -> None:
        if self._draft is None:
            return
        self.drafting.begin(self._draft.template.key)
        self._put_aside = self.fields.values()
        self.set_busy(True)
        agreements.start_over(
            self._context,
            self._draft.template.key,
            self._application_id,
            parent=self,
            on_done=self._on_draft,
            on_failed=self.show_failure,
        )

    def _on_draft_asked(self) -> None:
        if self._put_aside is not None:
            self._fill(self._put_aside)
            self.drafting.keep()

    def _on_edited(self) -> None:
        cell: QWidget | None = self.focusWidget()
        while cell is not None and not isinstance(cell, FieldCell):
            cell = cell.parentWidget()
        value = cell.value() if isinstance(cell, FieldCell) else ""
        self._typed = value if isinstance(value, str) else ""
        self._pause.start()
        self.drafting.note_change()

    def _on_preview(self, drawn: tuple[bytes, str]) -> None:
        data, marked = drawn
        if self._document_id is None:
            self.paper.show_pdf(self._context.pool, data, marked)

    def _on_preview_failed(self, error: Exception) -> None:
        problems = getattr(error, "values", {}).get("problems")
        if not problems:
            super().show_failure(error)

    def _on_checked(self, problems: "tuple[Problem, ...]") -> None:
        if problems:
            self.set_busy(False)
            self._show_problems(problems)
            return
        self.fields.show_problems(())
        self.hint.setText("")
        agreements.issue(
            self._context,
            self.template_key(),
            self._application_id,
            self.fields.values(),
            to=None,
            initiator=self,
            on_done=self._on_issued,
            on_failed=self.show_failure,
        )

    def _show_problems(self, problems: "tuple[Problem, ...]") -> None:
        first = self.fields.show_problems(problems)
        things = {"things": counted(len(problems), "thing", "things")}
        self.hint.setText(forms.say_title("{things} to fix before it can be issued", things))
        if first is not None:
            self.go_to(first)

    def _on_issued(self, changes: "Changes") -> None:
        self.set_busy(False)
        self._document_id = changes.made
        self.body.setEnabled(False)
        number = str(changes.values.get("number", ""))
        self.set_title(number, self.subtitle.text())
        self.state.setText(forms.say_title("Issued"))
        self.submit_button.hide()
        self.draft_line.hide()
        self.save_button.show()
        self.save_button.setFocus()
        document_id = changes.made or ""
        self._context.worker.submit(
            lambda services: services.agreements.pdf(document_id), self._on_pages, self._context.fail, self
        )

    def _on_pages(self, data: bytes) -> None:
        self.paper.show_pdf(self._context.pool, data)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, forms.say_title("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.windowTitle()}.pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        agreements.save_copy(
            self._context, self._document_id or "", Path(name), on_done=self._on_saved, parent=self
        )

    def _on_saved(self, path: Path) -> None:
        self._context.toast(forms.say_title("Saved as {name}", {"name": path.name}))

    def _on_page_changed(self, place: tuple[int, int]) -> None:
        words = {"page": place[0], "pages": place[1]}
        self.place.setText(forms.say_title("Page {page} of {pages}", words) if place[1] else "")

    def _on_larger(self) -> None:
        self.paper.zoom(1)

    def _on_smaller(self) -> None:
        self.paper.zoom(-1)


def _part(values: Mapping[str, object], group: str) -> str:
    """Return the name of a party among an agreement's values."""
    inner = values.get(group)
    return str(inner.get("name", "")) if isinstance(inner, Mapping) else ""
