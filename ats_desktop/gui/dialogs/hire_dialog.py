"""The sheet that asks when a hired person starts."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ats_desktop.domain.rows import JobDetail
from ats_desktop.gui.dialogs.form_dialog import FormDialog, Mistake
from ats_desktop.gui.forms.ui_hire_form import Ui_HireForm
from ats_desktop.gui.wording import forms, labels
from ats_desktop.gui.wording.text import counted


class HireChoice(NamedTuple):
    """How a person is hired; ``pay`` in whole units of the job's currency, None when not agreed yet."""

    start_on: date
    pay: int | None


class HireDialog(FormDialog):
    """Asks for the start date and the pay; Hired is reached by this sheet alone (R3, R6).

    The caller does the act on ``chosen``; closing without an answer leaves the card where it was.
    """

    chosen = Signal(object)
    """HireChoice"""

    def __init__(self, name: str, job: JobDetail, parent: QWidget) -> None:
        title = forms.say_title("Hire {name}", {"name": name})
        super().__init__(title, forms.say_button("Hire"), parent, width=440)
        self.form = Ui_HireForm()
        self.form.setupUi(self.body)
        words = {"title": job.title, "client": job.client}
        self.form.who.setText(forms.say_title("{title} for {client}", words))
        self.form.start_on.set_value(job.start_on)
        period = labels.pay_range(job.pay_min, job.pay_max, job.currency, job.pay_period)
        self.form.pay.setPlaceholderText(period)
        free = max(0, job.openings - job.hired)
        seats = {"free": counted(free, "opening", "openings")}
        self.form.seats.setText(forms.say_title("{free} free. This hire fills one.", seats))
        self.watch()

    @override
    def mistakes(self) -> list[Mistake]:
        form = self.form
        found: list[Mistake] = []
        if form.start_on.has_mistake():
            found.append((form.start_on_error, forms.mistake("not_a_date")))
        elif form.start_on.value() is None:
            found.append((form.start_on_error, forms.mistake("start_missing")))
        if form.pay.has_mistake():
            found.append((form.pay_error, forms.mistake("not_a_number")))
        return found

    @override
    def submit(self) -> None:
        start_on = self.form.start_on.value()
        if start_on is not None:
            self.chosen.emit(HireChoice(start_on, self.form.pay.whole()))
            self.accept()
