"""The dialog of a candidate's own data."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain import cnic
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import Mistake
from ats_desktop.gui.dialogs.record_dialog import RecordDialog
from ats_desktop.gui.forms.ui_candidate_form import Ui_CandidateForm
from ats_desktop.gui.wording import forms, labels

if TYPE_CHECKING:
    from ats_desktop.services import Services


class CandidateDialog(RecordDialog):
    """Adds a candidate, or edits the one whose key it is given; a name is enough."""

    def __init__(self, context: WindowContext, parent: QWidget, candidate_id: str | None = None) -> None:
        title = forms.say_title("New candidate" if candidate_id is None else "Edit candidate")
        button = forms.say_button("Add candidate" if candidate_id is None else "Save candidate")
        super().__init__(context, title, button, parent, candidate_id, width=600)
        self.form = Ui_CandidateForm()
        self.form.setupUi(self.body)
        self.form.work_mode.addItem("", "")
        for mode, name in labels.WORK_MODE.items():
            self.form.work_mode.addItem(forms.say_title(name).capitalize(), mode.value)
        self.form.source.addItem("")
        context.worker.submit(
            lambda services: services.sources.names(), self._on_sources_read, context.fail, self
        )
        self.form.do_not_contact.setVisible(candidate_id is not None)
        self.watch()
        self.load()

    def _on_sources_read(self, names: tuple[str, ...]) -> None:
        """Offer the agency's own list; what is written stays."""
        written = self.form.source.currentText()
        self.form.source.addItems(list(names))
        self.form.source.setEditText(written)

    @override
    def read_record(self, services: "Services", record_id: str) -> CandidateDetail:
        return services.candidates.detail(record_id)

    @override
    def show_record(self, record: CandidateDetail) -> None:
        form = self.form
        texts = (
            (form.full_name, record.full_name),
            (form.name_urdu, record.name_urdu),
            (form.headline, record.headline),
            (form.city, record.city),
            (form.current_title, record.current_title),
            (form.current_employer, record.current_employer),
            (form.father_name, record.father_name),
            (form.cnic, record.cnic),
        )
        for field, text in texts:
            field.setText(text)
        for lines, kind in ((form.emails, "email"), (form.phones, "phone"), (form.links, "link")):
            lines.set_parts(tuple(point.value for point in record.contacts if point.kind == kind))
        form.address.setPlainText(record.address)
        form.total_years.set_value(record.total_years)
        form.notice_days.set_value(record.notice_days)
        form.pay_now.set_value(record.pay_now)
        form.pay_expected.set_value(record.pay_expected)
        form.work_mode.setCurrentIndex(max(0, form.work_mode.findData(record.work_mode)))
        form.source.setEditText(record.source)
        form.do_not_contact.setChecked(record.do_not_contact)
        self.set_title(self.windowTitle(), record.full_name)
        form.full_name.setFocus()

    def fields(self) -> dict[str, Any]:
        """Return what is filled in, by the names of a candidate's fields."""
        form = self.form
        written = form.cnic.text().strip()
        return {
            "full_name": form.full_name.text().strip(),
            "name_urdu": form.name_urdu.text().strip(),
            "headline": form.headline.text().strip(),
            "emails": form.emails.parts(),
            "phones": form.phones.parts(),
            "links": form.links.parts(),
            "city": form.city.text().strip(),
            "work_mode": str(form.work_mode.currentData() or ""),
            "current_title": form.current_title.text().strip(),
            "current_employer": form.current_employer.text().strip(),
            "total_years": form.total_years.value(),
            "notice_days": form.notice_days.whole(),
            "pay_now": form.pay_now.whole(),
            "pay_expected": form.pay_expected.whole(),
            "father_name": form.father_name.text().strip(),
            "cnic": cnic.normalise(written) or written,
            "address": form.address.text(),
            "source": form.source.currentText().strip(),
            "do_not_contact": form.do_not_contact.isChecked(),
        }

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
        for field, error in (
            (form.total_years, form.total_years_error),
            (form.notice_days, form.notice_days_error),
            (form.pay_now, form.pay_now_error),
            (form.pay_expected, form.pay_expected_error),
        ):
            if field.has_mistake():
                found.append((error, forms.mistake("not_a_number")))
        written = form.cnic.text().strip()
        if written and cnic.normalise(written) is None:
            found.append((form.cnic_error, forms.mistake("cnic_wrong")))
        return found

    @override
    def submit(self) -> None:
        given, key = self.fields(), self._record_id
        if key is not None:
            self.keep(lambda services: services.candidates.edit(key, **given))
            return
        from ats_desktop.services.candidates import CandidateForm

        del given["do_not_contact"]
        added = CandidateForm(**given)
        self.keep(lambda services: services.candidates.add(added))
