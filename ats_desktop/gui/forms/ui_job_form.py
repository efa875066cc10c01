"""Generated from ``ui/job_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpinBox, QVBoxLayout,
    QWidget)

from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.milestones_editor import MilestonesEditor
from ats_desktop.gui.widgets.number_field import NumberField
from ats_desktop.gui.widgets.requirements_editor import RequirementsEditor

class Ui_JobForm(object):
    def setupUi(self, JobForm):
        if not JobForm.objectName():
            JobForm.setObjectName(u"JobForm")
        self.fields = QGridLayout(JobForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QVBoxLayout()
        self.title_cell.setSpacing(4)
        self.title_cell.setObjectName(u"title_cell")
        self.title_label = QLabel(JobForm)
        self.title_label.setObjectName(u"title_label")

        self.title_cell.addWidget(self.title_label)

        self.title = QLineEdit(JobForm)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(200)

        self.title_cell.addWidget(self.title)

        self.title_error = ErrorLabel(JobForm)
        self.title_error.setObjectName(u"title_error")

        self.title_cell.addWidget(self.title_error)


        self.fields.addLayout(self.title_cell, 0, 0, 1, 3, Qt.AlignmentFlag.AlignTop)

        self.openings_cell = QVBoxLayout()
        self.openings_cell.setSpacing(4)
        self.openings_cell.setObjectName(u"openings_cell")
        self.openings_label = QLabel(JobForm)
        self.openings_label.setObjectName(u"openings_label")

        self.openings_cell.addWidget(self.openings_label)

        self.openings = QSpinBox(JobForm)
        self.openings.setObjectName(u"openings")
        self.openings.setMinimum(1)
        self.openings.setMaximum(999)

        self.openings_cell.addWidget(self.openings)

        self.openings_error = ErrorLabel(JobForm)
        self.openings_error.setObjectName(u"openings_error")

        self.openings_cell.addWidget(self.openings_error)


        self.fields.addLayout(self.openings_cell, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.client_cell = QVBoxLayout()
        self.client_cell.setSpacing(4)
        self.client_cell.setObjectName(u"client_cell")
        self.client_label = QLabel(JobForm)
        self.client_label.setObjectName(u"client_label")

        self.client_cell.addWidget(self.client_label)

        self.client = QComboBox(JobForm)
        self.client.setObjectName(u"client")

        self.client_cell.addWidget(self.client)

        self.client_error = ErrorLabel(JobForm)
        self.client_error.setObjectName(u"client_error")

        self.client_cell.addWidget(self.client_error)


        self.fields.addLayout(self.client_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.contact_cell = QVBoxLayout()
        self.contact_cell.setSpacing(4)
        self.contact_cell.setObjectName(u"contact_cell")
        self.contact_label = QLabel(JobForm)
        self.contact_label.setObjectName(u"contact_label")

        self.contact_cell.addWidget(self.contact_label)

        self.contact = QComboBox(JobForm)
        self.contact.setObjectName(u"contact")

        self.contact_cell.addWidget(self.contact)

        self.contact_error = ErrorLabel(JobForm)
        self.contact_error.setObjectName(u"contact_error")

        self.contact_cell.addWidget(self.contact_error)


        self.fields.addLayout(self.contact_cell, 1, 2, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.client_note = QLabel(JobForm)
        self.client_note.setObjectName(u"client_note")
        self.client_note.setWordWrap(True)
        self.client_note.setProperty(u"role", u"warn-text")

        self.fields.addWidget(self.client_note, 2, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.work_heading = QLabel(JobForm)
        self.work_heading.setObjectName(u"work_heading")
        self.work_heading.setProperty(u"role", u"heading")

        self.fields.addWidget(self.work_heading, 3, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.type_cell = QVBoxLayout()
        self.type_cell.setSpacing(4)
        self.type_cell.setObjectName(u"type_cell")
        self.type_label = QLabel(JobForm)
        self.type_label.setObjectName(u"type_label")

        self.type_cell.addWidget(self.type_label)

        self.type = QComboBox(JobForm)
        self.type.setObjectName(u"type")

        self.type_cell.addWidget(self.type)

        self.type_error = ErrorLabel(JobForm)
        self.type_error.setObjectName(u"type_error")

        self.type_cell.addWidget(self.type_error)


        self.fields.addLayout(self.type_cell, 4, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.city_cell = QVBoxLayout()
        self.city_cell.setSpacing(4)
        self.city_cell.setObjectName(u"city_cell")
        self.city_label = QLabel(JobForm)
        self.city_label.setObjectName(u"city_label")

        self.city_cell.addWidget(self.city_label)

        self.city = QLineEdit(JobForm)
        self.city.setObjectName(u"city")
        self.city.setMaxLength(100)

        self.city_cell.addWidget(self.city)

        self.city_error = ErrorLabel(JobForm)
        self.city_error.setObjectName(u"city_error")

        self.city_cell.addWidget(self.city_error)


        self.fields.addLayout(self.city_cell, 4, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.work_mode_cell = QVBoxLayout()
        self.work_mode_cell.setSpacing(4)
        self.work_mode_cell.setObjectName(u"work_mode_cell")
        self.work_mode_label = QLabel(JobForm)
        self.work_mode_label.setObjectName(u"work_mode_label")

        self.work_mode_cell.addWidget(self.work_mode_label)

        self.work_mode = QComboBox(JobForm)
        self.work_mode.setObjectName(u"work_mode")

        self.work_mode_cell.addWidget(self.work_mode)

        self.work_mode_error = ErrorLabel(JobForm)
        self.work_mode_error.setObjectName(u"work_mode_error")

        self.work_mode_cell.addWidget(self.work_mode_error)


        self.fields.addLayout(self.work_mode_cell, 4, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_min_cell = QVBoxLayout()
        self.pay_min_cell.setSpacing(4)
        self.pay_min_cell.setObjectName(u"pay_min_cell")
        self.pay_min_label = QLabel(JobForm)
        self.pay_min_label.setObjectName(u"pay_min_label")

        self.pay_min_cell.addWidget(self.pay_min_label)

        self.pay_min = NumberField(JobForm)
        self.pay_min.setObjectName(u"pay_min")

        self.pay_min_cell.addWidget(self.pay_min)

        self.pay_min_error = ErrorLabel(JobForm)
        self.pay_min_error.setObjectName(u"pay_min_error")

        self.pay_min_cell.addWidget(self.pay_min_error)


        self.fields.addLayout(self.pay_min_cell, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_max_cell = QVBoxLayout()
        self.pay_max_cell.setSpacing(4)
        self.pay_max_cell.setObjectName(u"pay_max_cell")
        self.pay_max_label = QLabel(JobForm)
        self.pay_max_label.setObjectName(u"pay_max_label")

        self.pay_max_cell.addWidget(self.pay_max_label)

        self.pay_max = NumberField(JobForm)
        self.pay_max.setObjectName(u"pay_max")

        self.pay_max_cell.addWidget(self.pay_max)

        self.pay_max_error = ErrorLabel(JobForm)
        self.pay_max_error.setObjectName(u"pay_max_error")

        self.pay_max_cell.addWidget(self.pay_max_error)


        self.fields.addLayout(self.pay_max_cell, 5, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.currency_cell = QVBoxLayout()
        self.currency_cell.setSpacing(4)
        self.currency_cell.setObjectName(u"currency_cell")
        self.currency_label = QLabel(JobForm)
        self.currency_label.setObjectName(u"currency_label")

        self.currency_cell.addWidget(self.currency_label)

        self.currency = QLineEdit(JobForm)
        self.currency.setObjectName(u"currency")
        self.currency.setMaxLength(3)

        self.currency_cell.addWidget(self.currency)

        self.currency_error = ErrorLabel(JobForm)
        self.currency_error.setObjectName(u"currency_error")

        self.currency_cell.addWidget(self.currency_error)


        self.fields.addLayout(self.currency_cell, 5, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_period_cell = QVBoxLayout()
        self.pay_period_cell.setSpacing(4)
        self.pay_period_cell.setObjectName(u"pay_period_cell")
        self.pay_period_label = QLabel(JobForm)
        self.pay_period_label.setObjectName(u"pay_period_label")

        self.pay_period_cell.addWidget(self.pay_period_label)

        self.pay_period = QComboBox(JobForm)
        self.pay_period.setObjectName(u"pay_period")

        self.pay_period_cell.addWidget(self.pay_period)

        self.pay_period_error = ErrorLabel(JobForm)
        self.pay_period_error.setObjectName(u"pay_period_error")

        self.pay_period_cell.addWidget(self.pay_period_error)


        self.fields.addLayout(self.pay_period_cell, 5, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.target_on_cell = QVBoxLayout()
        self.target_on_cell.setSpacing(4)
        self.target_on_cell.setObjectName(u"target_on_cell")
        self.target_on_label = QLabel(JobForm)
        self.target_on_label.setObjectName(u"target_on_label")

        self.target_on_cell.addWidget(self.target_on_label)

        self.target_on = DateField(JobForm)
        self.target_on.setObjectName(u"target_on")

        self.target_on_cell.addWidget(self.target_on)

        self.target_on_error = ErrorLabel(JobForm)
        self.target_on_error.setObjectName(u"target_on_error")

        self.target_on_cell.addWidget(self.target_on_error)


        self.fields.addLayout(self.target_on_cell, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.start_on_cell = QVBoxLayout()
        self.start_on_cell.setSpacing(4)
        self.start_on_cell.setObjectName(u"start_on_cell")
        self.start_on_label = QLabel(JobForm)
        self.start_on_label.setObjectName(u"start_on_label")

        self.start_on_cell.addWidget(self.start_on_label)

        self.start_on = DateField(JobForm)
        self.start_on.setObjectName(u"start_on")

        self.start_on_cell.addWidget(self.start_on)

        self.start_on_error = ErrorLabel(JobForm)
        self.start_on_error.setObjectName(u"start_on_error")

        self.start_on_cell.addWidget(self.start_on_error)


        self.fields.addLayout(self.start_on_cell, 6, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.owner_cell = QVBoxLayout()
        self.owner_cell.setSpacing(4)
        self.owner_cell.setObjectName(u"owner_cell")
        self.owner_label = QLabel(JobForm)
        self.owner_label.setObjectName(u"owner_label")

        self.owner_cell.addWidget(self.owner_label)

        self.owner = QComboBox(JobForm)
        self.owner.setObjectName(u"owner")
        self.owner.setEditable(True)

        self.owner_cell.addWidget(self.owner)

        self.owner_error = ErrorLabel(JobForm)
        self.owner_error.setObjectName(u"owner_error")

        self.owner_cell.addWidget(self.owner_error)


        self.fields.addLayout(self.owner_cell, 6, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.client_reference_cell = QVBoxLayout()
        self.client_reference_cell.setSpacing(4)
        self.client_reference_cell.setObjectName(u"client_reference_cell")
        self.client_reference_label = QLabel(JobForm)
        self.client_reference_label.setObjectName(u"client_reference_label")

        self.client_reference_cell.addWidget(self.client_reference_label)

        self.client_reference = QLineEdit(JobForm)
        self.client_reference.setObjectName(u"client_reference")
        self.client_reference.setMaxLength(100)

        self.client_reference_cell.addWidget(self.client_reference)

        self.client_reference_error = ErrorLabel(JobForm)
        self.client_reference_error.setObjectName(u"client_reference_error")

        self.client_reference_cell.addWidget(self.client_reference_error)


        self.fields.addLayout(self.client_reference_cell, 6, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.brief_heading = QLabel(JobForm)
        self.brief_heading.setObjectName(u"brief_heading")
        self.brief_heading.setProperty(u"role", u"heading")

        self.fields.addWidget(self.brief_heading, 7, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.years_min_cell = QVBoxLayout()
        self.years_min_cell.setSpacing(4)
        self.years_min_cell.setObjectName(u"years_min_cell")
        self.years_min_label = QLabel(JobForm)
        self.years_min_label.setObjectName(u"years_min_label")

        self.years_min_cell.addWidget(self.years_min_label)

        self.years_min = NumberField(JobForm)
        self.years_min.setObjectName(u"years_min")

        self.years_min_cell.addWidget(self.years_min)

        self.years_min_error = ErrorLabel(JobForm)
        self.years_min_error.setObjectName(u"years_min_error")

        self.years_min_cell.addWidget(self.years_min_error)


        self.fields.addLayout(self.years_min_cell, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.years_max_cell = QVBoxLayout()
        self.years_max_cell.setSpacing(4)
        self.years_max_cell.setObjectName(u"years_max_cell")
        self.years_max_label = QLabel(JobForm)
        self.years_max_label.setObjectName(u"years_max_label")

        self.years_max_cell.addWidget(self.years_max_label)

        self.years_max = NumberField(JobForm)
        self.years_max.setObjectName(u"years_max")

        self.years_max_cell.addWidget(self.years_max)

        self.years_max_error = ErrorLabel(JobForm)
        self.years_max_error.setObjectName(u"years_max_error")

        self.years_max_cell.addWidget(self.years_max_error)


        self.fields.addLayout(self.years_max_cell, 8, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.description_cell = QVBoxLayout()
        self.description_cell.setSpacing(4)
        self.description_cell.setObjectName(u"description_cell")
        self.description_label = QLabel(JobForm)
        self.description_label.setObjectName(u"description_label")

        self.description_cell.addWidget(self.description_label)

        self.description = LinesField(JobForm)
        self.description.setObjectName(u"description")
        self.description.setProperty(u"lines", 4)

        self.description_cell.addWidget(self.description)

        self.description_error = ErrorLabel(JobForm)
        self.description_error.setObjectName(u"description_error")

        self.description_cell.addWidget(self.description_error)


        self.fields.addLayout(self.description_cell, 9, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.requirements_cell = QVBoxLayout()
        self.requirements_cell.setSpacing(4)
        self.requirements_cell.setObjectName(u"requirements_cell")
        self.requirements_label = QLabel(JobForm)
        self.requirements_label.setObjectName(u"requirements_label")

        self.requirements_cell.addWidget(self.requirements_label)

        self.requirements = RequirementsEditor(JobForm)
        self.requirements.setObjectName(u"requirements")

        self.requirements_cell.addWidget(self.requirements)

        self.requirements_error = ErrorLabel(JobForm)
        self.requirements_error.setObjectName(u"requirements_error")

        self.requirements_cell.addWidget(self.requirements_error)


        self.fields.addLayout(self.requirements_cell, 10, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.milestones_cell = QVBoxLayout()
        self.milestones_cell.setSpacing(4)
        self.milestones_cell.setObjectName(u"milestones_cell")
        self.milestones_label = QLabel(JobForm)
        self.milestones_label.setObjectName(u"milestones_label")

        self.milestones_cell.addWidget(self.milestones_label)

        self.milestones = MilestonesEditor(JobForm)
        self.milestones.setObjectName(u"milestones")

        self.milestones_cell.addWidget(self.milestones)

        self.milestones_error = ErrorLabel(JobForm)
        self.milestones_error.setObjectName(u"milestones_error")

        self.milestones_cell.addWidget(self.milestones_error)


        self.fields.addLayout(self.milestones_cell, 11, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.change_heading = QLabel(JobForm)
        self.change_heading.setObjectName(u"change_heading")
        self.change_heading.setProperty(u"role", u"heading")

        self.fields.addWidget(self.change_heading, 12, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.change_list = QLabel(JobForm)
        self.change_list.setObjectName(u"change_list")
        self.change_list.setWordWrap(True)
        self.change_list.setProperty(u"role", u"secondary-text")

        self.fields.addWidget(self.change_list, 13, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.agreed_by_cell = QVBoxLayout()
        self.agreed_by_cell.setSpacing(4)
        self.agreed_by_cell.setObjectName(u"agreed_by_cell")
        self.agreed_by_label = QLabel(JobForm)
        self.agreed_by_label.setObjectName(u"agreed_by_label")

        self.agreed_by_cell.addWidget(self.agreed_by_label)

        self.agreed_by = QLineEdit(JobForm)
        self.agreed_by.setObjectName(u"agreed_by")
        self.agreed_by.setMaxLength(200)

        self.agreed_by_cell.addWidget(self.agreed_by)

        self.agreed_by_error = ErrorLabel(JobForm)
        self.agreed_by_error.setObjectName(u"agreed_by_error")

        self.agreed_by_cell.addWidget(self.agreed_by_error)


        self.fields.addLayout(self.agreed_by_cell, 14, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.why_cell = QVBoxLayout()
        self.why_cell.setSpacing(4)
        self.why_cell.setObjectName(u"why_cell")
        self.why_label = QLabel(JobForm)
        self.why_label.setObjectName(u"why_label")

        self.why_cell.addWidget(self.why_label)

        self.why = QLineEdit(JobForm)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(500)

        self.why_cell.addWidget(self.why)

        self.why_error = ErrorLabel(JobForm)
        self.why_error.setObjectName(u"why_error")

        self.why_cell.addWidget(self.why_error)


        self.fields.addLayout(self.why_cell, 14, 2, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)
        self.fields.setColumnStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.title_error.setBuddy(self.title)
        self.openings_label.setBuddy(self.openings)
        self.openings_error.setBuddy(self.openings)
        self.client_label.setBuddy(self.client)
        self.client_error.setBuddy(self.client)
        self.contact_label.setBuddy(self.contact)
        self.contact_error.setBuddy(self.contact)
        self.type_label.setBuddy(self.type)
        self.type_error.setBuddy(self.type)
        self.city_label.setBuddy(self.city)
        self.city_error.setBuddy(self.city)
        self.work_mode_label.setBuddy(self.work_mode)
        self.work_mode_error.setBuddy(self.work_mode)
        self.pay_min_label.setBuddy(self.pay_min)
        self.pay_min_error.setBuddy(self.pay_min)
        self.pay_max_label.setBuddy(self.pay_max)
        self.pay_max_error.setBuddy(self.pay_max)
        self.currency_label.setBuddy(self.currency)
        self.currency_error.setBuddy(self.currency)
        self.pay_period_label.setBuddy(self.pay_period)
        self.pay_period_error.setBuddy(self.pay_period)
        self.target_on_label.setBuddy(self.target_on)
        self.target_on_error.setBuddy(self.target_on)
        self.start_on_label.setBuddy(self.start_on)
        self.start_on_error.setBuddy(self.start_on)
        self.owner_label.setBuddy(self.owner)
        self.owner_error.setBuddy(self.owner)
        self.client_reference_label.setBuddy(self.client_reference)
        self.client_reference_error.setBuddy(self.client_reference)
        self.years_min_label.setBuddy(self.years_min)
        self.years_min_error.setBuddy(self.years_min)
        self.years_max_label.setBuddy(self.years_max)
        self.years_max_error.setBuddy(self.years_max)
        self.description_label.setBuddy(self.description)
        self.description_error.setBuddy(self.description)
        self.requirements_label.setBuddy(self.requirements)
        self.requirements_error.setBuddy(self.requirements)
        self.milestones_label.setBuddy(self.milestones)
        self.milestones_error.setBuddy(self.milestones)
        self.agreed_by_label.setBuddy(self.agreed_by)
        self.agreed_by_error.setBuddy(self.agreed_by)
        self.why_label.setBuddy(self.why)
        self.why_error.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.openings)
        QWidget.setTabOrder(self.openings, self.client)
        QWidget.setTabOrder(self.client, self.contact)
        QWidget.setTabOrder(self.contact, self.type)
        QWidget.setTabOrder(self.type, self.city)
        QWidget.setTabOrder(self.city, self.work_mode)
        QWidget.setTabOrder(self.work_mode, self.pay_min)
        QWidget.setTabOrder(self.pay_min, self.pay_max)
        QWidget.setTabOrder(self.pay_max, self.currency)
        QWidget.setTabOrder(self.currency, self.pay_period)
        QWidget.setTabOrder(self.pay_period, self.target_on)
        QWidget.setTabOrder(self.target_on, self.start_on)
        QWidget.setTabOrder(self.start_on, self.owner)
        QWidget.setTabOrder(self.owner, self.client_reference)
        QWidget.setTabOrder(self.client_reference, self.years_min)
        QWidget.setTabOrder(self.years_min, self.years_max)
        QWidget.setTabOrder(self.years_max, self.description)
        QWidget.setTabOrder(self.description, self.requirements)
        QWidget.setTabOrder(self.requirements, self.milestones)
        QWidget.setTabOrder(self.milestones, self.agreed_by)
        QWidget.setTabOrder(self.agreed_by, self.why)

        self.retranslateUi(JobForm)

        QMetaObject.connectSlotsByName(JobForm)
    # setupUi

    def retranslateUi(self, JobForm):
        self.title_label.setText(QCoreApplication.translate("JobForm", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("JobForm", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.title.setPlaceholderText(QCoreApplication.translate("JobForm", u"Senior Backend Engineer (Python)", None))
        self.openings_label.setText(QCoreApplication.translate("JobForm", u"Openings", None))
#if QT_CONFIG(accessibility)
        self.openings.setAccessibleName(QCoreApplication.translate("JobForm", u"Openings", None))
#endif // QT_CONFIG(accessibility)
        self.client_label.setText(QCoreApplication.translate("JobForm", u"Client", None))
#if QT_CONFIG(accessibility)
        self.client.setAccessibleName(QCoreApplication.translate("JobForm", u"Client", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("JobForm", u"Contact at the client", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("JobForm", u"Contact at the client", None))
#endif // QT_CONFIG(accessibility)
        self.client_note.setText("")
        self.work_heading.setText(QCoreApplication.translate("JobForm", u"Work and pay", None))
        self.type_label.setText(QCoreApplication.translate("JobForm", u"Type of engagement", None))
#if QT_CONFIG(accessibility)
        self.type.setAccessibleName(QCoreApplication.translate("JobForm", u"Type of engagement", None))
#endif // QT_CONFIG(accessibility)
        self.city_label.setText(QCoreApplication.translate("JobForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("JobForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.work_mode_label.setText(QCoreApplication.translate("JobForm", u"Where", None))
#if QT_CONFIG(accessibility)
        self.work_mode.setAccessibleName(QCoreApplication.translate("JobForm", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.pay_min_label.setText(QCoreApplication.translate("JobForm", u"Pay from", None))
#if QT_CONFIG(accessibility)
        self.pay_min.setAccessibleName(QCoreApplication.translate("JobForm", u"Pay from", None))
#endif // QT_CONFIG(accessibility)
        self.pay_max_label.setText(QCoreApplication.translate("JobForm", u"Pay to", None))
#if QT_CONFIG(accessibility)
        self.pay_max.setAccessibleName(QCoreApplication.translate("JobForm", u"Pay to", None))
#endif // QT_CONFIG(accessibility)
        self.currency_label.setText(QCoreApplication.translate("JobForm", u"Currency", None))
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("JobForm", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.pay_period_label.setText(QCoreApplication.translate("JobForm", u"For each", None))
#if QT_CONFIG(accessibility)
        self.pay_period.setAccessibleName(QCoreApplication.translate("JobForm", u"For each", None))
#endif // QT_CONFIG(accessibility)
        self.target_on_label.setText(QCoreApplication.translate("JobForm", u"Shortlist due", None))
#if QT_CONFIG(accessibility)
        self.target_on.setAccessibleName(QCoreApplication.translate("JobForm", u"Shortlist due", None))
#endif // QT_CONFIG(accessibility)
        self.start_on_label.setText(QCoreApplication.translate("JobForm", u"Work starts", None))
#if QT_CONFIG(accessibility)
        self.start_on.setAccessibleName(QCoreApplication.translate("JobForm", u"Work starts", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("JobForm", u"In charge", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("JobForm", u"In charge", None))
#endif // QT_CONFIG(accessibility)
        self.client_reference_label.setText(QCoreApplication.translate("JobForm", u"Their reference", None))
#if QT_CONFIG(accessibility)
        self.client_reference.setAccessibleName(QCoreApplication.translate("JobForm", u"Their reference", None))
#endif // QT_CONFIG(accessibility)
        self.brief_heading.setText(QCoreApplication.translate("JobForm", u"The brief", None))
        self.years_min_label.setText(QCoreApplication.translate("JobForm", u"Years from", None))
#if QT_CONFIG(accessibility)
        self.years_min.setAccessibleName(QCoreApplication.translate("JobForm", u"Years from", None))
#endif // QT_CONFIG(accessibility)
        self.years_max_label.setText(QCoreApplication.translate("JobForm", u"Years to", None))
#if QT_CONFIG(accessibility)
        self.years_max.setAccessibleName(QCoreApplication.translate("JobForm", u"Years to", None))
#endif // QT_CONFIG(accessibility)
        self.description_label.setText(QCoreApplication.translate("JobForm", u"Description", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("JobForm", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.requirements_label.setText(QCoreApplication.translate("JobForm", u"Skills, most important first", None))
#if QT_CONFIG(accessibility)
        self.requirements.setAccessibleName(QCoreApplication.translate("JobForm", u"Skills, most important first", None))
#endif // QT_CONFIG(accessibility)
        self.milestones_label.setText(QCoreApplication.translate("JobForm", u"Milestones", None))
#if QT_CONFIG(accessibility)
        self.milestones.setAccessibleName(QCoreApplication.translate("JobForm", u"Milestones", None))
#endif // QT_CONFIG(accessibility)
        self.change_heading.setText(QCoreApplication.translate("JobForm", u"The brief changes after a shortlist was sent", None))
        self.change_list.setText("")
        self.agreed_by_label.setText(QCoreApplication.translate("JobForm", u"Who agreed to it", None))
#if QT_CONFIG(accessibility)
        self.agreed_by.setAccessibleName(QCoreApplication.translate("JobForm", u"Who agreed to it", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("JobForm", u"Why it changes", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("JobForm", u"Why it changes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
