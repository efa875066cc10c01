"""Generated from ``ui/candidate_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.number_field import NumberField

class Ui_CandidateForm(object):
    def setupUi(self, CandidateForm):
        if not CandidateForm.objectName():
            CandidateForm.setObjectName(u"CandidateForm")
        self.fields = QGridLayout(CandidateForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.full_name_cell = QVBoxLayout()
        self.full_name_cell.setSpacing(4)
        self.full_name_cell.setObjectName(u"full_name_cell")
        self.full_name_label = QLabel(CandidateForm)
        self.full_name_label.setObjectName(u"full_name_label")

        self.full_name_cell.addWidget(self.full_name_label)

        self.full_name = QLineEdit(CandidateForm)
        self.full_name.setObjectName(u"full_name")
        self.full_name.setMaxLength(200)

        self.full_name_cell.addWidget(self.full_name)

        self.full_name_error = ErrorLabel(CandidateForm)
        self.full_name_error.setObjectName(u"full_name_error")

        self.full_name_cell.addWidget(self.full_name_error)


        self.fields.addLayout(self.full_name_cell, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.name_urdu_cell = QVBoxLayout()
        self.name_urdu_cell.setSpacing(4)
        self.name_urdu_cell.setObjectName(u"name_urdu_cell")
        self.name_urdu_label = QLabel(CandidateForm)
        self.name_urdu_label.setObjectName(u"name_urdu_label")

        self.name_urdu_cell.addWidget(self.name_urdu_label)

        self.name_urdu = QLineEdit(CandidateForm)
        self.name_urdu.setObjectName(u"name_urdu")
        self.name_urdu.setMaxLength(200)

        self.name_urdu_cell.addWidget(self.name_urdu)

        self.name_urdu_error = ErrorLabel(CandidateForm)
        self.name_urdu_error.setObjectName(u"name_urdu_error")

        self.name_urdu_cell.addWidget(self.name_urdu_error)


        self.fields.addLayout(self.name_urdu_cell, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.headline_cell = QVBoxLayout()
        self.headline_cell.setSpacing(4)
        self.headline_cell.setObjectName(u"headline_cell")
        self.headline_label = QLabel(CandidateForm)
        self.headline_label.setObjectName(u"headline_label")

        self.headline_cell.addWidget(self.headline_label)

        self.headline = QLineEdit(CandidateForm)
        self.headline.setObjectName(u"headline")
        self.headline.setMaxLength(200)

        self.headline_cell.addWidget(self.headline)

        self.headline_error = ErrorLabel(CandidateForm)
        self.headline_error.setObjectName(u"headline_error")

        self.headline_cell.addWidget(self.headline_error)


        self.fields.addLayout(self.headline_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.emails_cell = QVBoxLayout()
        self.emails_cell.setSpacing(4)
        self.emails_cell.setObjectName(u"emails_cell")
        self.emails_label = QLabel(CandidateForm)
        self.emails_label.setObjectName(u"emails_label")

        self.emails_cell.addWidget(self.emails_label)

        self.emails = LinesField(CandidateForm)
        self.emails.setObjectName(u"emails")
        self.emails.setTabChangesFocus(True)
        self.emails.setProperty(u"lines", 2)

        self.emails_cell.addWidget(self.emails)

        self.emails_error = ErrorLabel(CandidateForm)
        self.emails_error.setObjectName(u"emails_error")

        self.emails_cell.addWidget(self.emails_error)


        self.fields.addLayout(self.emails_cell, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.phones_cell = QVBoxLayout()
        self.phones_cell.setSpacing(4)
        self.phones_cell.setObjectName(u"phones_cell")
        self.phones_label = QLabel(CandidateForm)
        self.phones_label.setObjectName(u"phones_label")

        self.phones_cell.addWidget(self.phones_label)

        self.phones = LinesField(CandidateForm)
        self.phones.setObjectName(u"phones")
        self.phones.setTabChangesFocus(True)
        self.phones.setProperty(u"lines", 2)

        self.phones_cell.addWidget(self.phones)

        self.phones_error = ErrorLabel(CandidateForm)
        self.phones_error.setObjectName(u"phones_error")

        self.phones_cell.addWidget(self.phones_error)


        self.fields.addLayout(self.phones_cell, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.links_cell = QVBoxLayout()
        self.links_cell.setSpacing(4)
        self.links_cell.setObjectName(u"links_cell")
        self.links_label = QLabel(CandidateForm)
        self.links_label.setObjectName(u"links_label")

        self.links_cell.addWidget(self.links_label)

        self.links = LinesField(CandidateForm)
        self.links.setObjectName(u"links")
        self.links.setTabChangesFocus(True)
        self.links.setProperty(u"lines", 2)

        self.links_cell.addWidget(self.links)

        self.links_error = ErrorLabel(CandidateForm)
        self.links_error.setObjectName(u"links_error")

        self.links_cell.addWidget(self.links_error)


        self.fields.addLayout(self.links_cell, 3, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.city_cell = QVBoxLayout()
        self.city_cell.setSpacing(4)
        self.city_cell.setObjectName(u"city_cell")
        self.city_label = QLabel(CandidateForm)
        self.city_label.setObjectName(u"city_label")

        self.city_cell.addWidget(self.city_label)

        self.city = QLineEdit(CandidateForm)
        self.city.setObjectName(u"city")
        self.city.setMaxLength(100)

        self.city_cell.addWidget(self.city)

        self.city_error = ErrorLabel(CandidateForm)
        self.city_error.setObjectName(u"city_error")

        self.city_cell.addWidget(self.city_error)


        self.fields.addLayout(self.city_cell, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.work_mode_cell = QVBoxLayout()
        self.work_mode_cell.setSpacing(4)
        self.work_mode_cell.setObjectName(u"work_mode_cell")
        self.work_mode_label = QLabel(CandidateForm)
        self.work_mode_label.setObjectName(u"work_mode_label")

        self.work_mode_cell.addWidget(self.work_mode_label)

        self.work_mode = QComboBox(CandidateForm)
        self.work_mode.setObjectName(u"work_mode")

        self.work_mode_cell.addWidget(self.work_mode)

        self.work_mode_error = ErrorLabel(CandidateForm)
        self.work_mode_error.setObjectName(u"work_mode_error")

        self.work_mode_cell.addWidget(self.work_mode_error)


        self.fields.addLayout(self.work_mode_cell, 4, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.current_title_cell = QVBoxLayout()
        self.current_title_cell.setSpacing(4)
        self.current_title_cell.setObjectName(u"current_title_cell")
        self.current_title_label = QLabel(CandidateForm)
        self.current_title_label.setObjectName(u"current_title_label")

        self.current_title_cell.addWidget(self.current_title_label)

        self.current_title = QLineEdit(CandidateForm)
        self.current_title.setObjectName(u"current_title")
        self.current_title.setMaxLength(200)

        self.current_title_cell.addWidget(self.current_title)

        self.current_title_error = ErrorLabel(CandidateForm)
        self.current_title_error.setObjectName(u"current_title_error")

        self.current_title_cell.addWidget(self.current_title_error)


        self.fields.addLayout(self.current_title_cell, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.current_employer_cell = QVBoxLayout()
        self.current_employer_cell.setSpacing(4)
        self.current_employer_cell.setObjectName(u"current_employer_cell")
        self.current_employer_label = QLabel(CandidateForm)
        self.current_employer_label.setObjectName(u"current_employer_label")

        self.current_employer_cell.addWidget(self.current_employer_label)

        self.current_employer = QLineEdit(CandidateForm)
        self.current_employer.setObjectName(u"current_employer")
        self.current_employer.setMaxLength(200)

        self.current_employer_cell.addWidget(self.current_employer)

        self.current_employer_error = ErrorLabel(CandidateForm)
        self.current_employer_error.setObjectName(u"current_employer_error")

        self.current_employer_cell.addWidget(self.current_employer_error)


        self.fields.addLayout(self.current_employer_cell, 5, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.total_years_cell = QVBoxLayout()
        self.total_years_cell.setSpacing(4)
        self.total_years_cell.setObjectName(u"total_years_cell")
        self.total_years_label = QLabel(CandidateForm)
        self.total_years_label.setObjectName(u"total_years_label")

        self.total_years_cell.addWidget(self.total_years_label)

        self.total_years = NumberField(CandidateForm)
        self.total_years.setObjectName(u"total_years")

        self.total_years_cell.addWidget(self.total_years)

        self.total_years_error = ErrorLabel(CandidateForm)
        self.total_years_error.setObjectName(u"total_years_error")

        self.total_years_cell.addWidget(self.total_years_error)


        self.fields.addLayout(self.total_years_cell, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.notice_days_cell = QVBoxLayout()
        self.notice_days_cell.setSpacing(4)
        self.notice_days_cell.setObjectName(u"notice_days_cell")
        self.notice_days_label = QLabel(CandidateForm)
        self.notice_days_label.setObjectName(u"notice_days_label")

        self.notice_days_cell.addWidget(self.notice_days_label)

        self.notice_days = NumberField(CandidateForm)
        self.notice_days.setObjectName(u"notice_days")

        self.notice_days_cell.addWidget(self.notice_days)

        self.notice_days_error = ErrorLabel(CandidateForm)
        self.notice_days_error.setObjectName(u"notice_days_error")

        self.notice_days_cell.addWidget(self.notice_days_error)


        self.fields.addLayout(self.notice_days_cell, 6, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_now_cell = QVBoxLayout()
        self.pay_now_cell.setSpacing(4)
        self.pay_now_cell.setObjectName(u"pay_now_cell")
        self.pay_now_label = QLabel(CandidateForm)
        self.pay_now_label.setObjectName(u"pay_now_label")

        self.pay_now_cell.addWidget(self.pay_now_label)

        self.pay_now = NumberField(CandidateForm)
        self.pay_now.setObjectName(u"pay_now")

        self.pay_now_cell.addWidget(self.pay_now)

        self.pay_now_error = ErrorLabel(CandidateForm)
        self.pay_now_error.setObjectName(u"pay_now_error")

        self.pay_now_cell.addWidget(self.pay_now_error)


        self.fields.addLayout(self.pay_now_cell, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_expected_cell = QVBoxLayout()
        self.pay_expected_cell.setSpacing(4)
        self.pay_expected_cell.setObjectName(u"pay_expected_cell")
        self.pay_expected_label = QLabel(CandidateForm)
        self.pay_expected_label.setObjectName(u"pay_expected_label")

        self.pay_expected_cell.addWidget(self.pay_expected_label)

        self.pay_expected = NumberField(CandidateForm)
        self.pay_expected.setObjectName(u"pay_expected")

        self.pay_expected_cell.addWidget(self.pay_expected)

        self.pay_expected_error = ErrorLabel(CandidateForm)
        self.pay_expected_error.setObjectName(u"pay_expected_error")

        self.pay_expected_cell.addWidget(self.pay_expected_error)


        self.fields.addLayout(self.pay_expected_cell, 7, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.father_name_cell = QVBoxLayout()
        self.father_name_cell.setSpacing(4)
        self.father_name_cell.setObjectName(u"father_name_cell")
        self.father_name_label = QLabel(CandidateForm)
        self.father_name_label.setObjectName(u"father_name_label")

        self.father_name_cell.addWidget(self.father_name_label)

        self.father_name = QLineEdit(CandidateForm)
        self.father_name.setObjectName(u"father_name")
        self.father_name.setMaxLength(200)

        self.father_name_cell.addWidget(self.father_name)

        self.father_name_error = ErrorLabel(CandidateForm)
        self.father_name_error.setObjectName(u"father_name_error")

        self.father_name_cell.addWidget(self.father_name_error)


        self.fields.addLayout(self.father_name_cell, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cnic_cell = QVBoxLayout()
        self.cnic_cell.setSpacing(4)
        self.cnic_cell.setObjectName(u"cnic_cell")
        self.cnic_label = QLabel(CandidateForm)
        self.cnic_label.setObjectName(u"cnic_label")

        self.cnic_cell.addWidget(self.cnic_label)

        self.cnic = QLineEdit(CandidateForm)
        self.cnic.setObjectName(u"cnic")
        self.cnic.setMaxLength(20)

        self.cnic_cell.addWidget(self.cnic)

        self.cnic_error = ErrorLabel(CandidateForm)
        self.cnic_error.setObjectName(u"cnic_error")

        self.cnic_cell.addWidget(self.cnic_error)


        self.fields.addLayout(self.cnic_cell, 8, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.address_cell = QVBoxLayout()
        self.address_cell.setSpacing(4)
        self.address_cell.setObjectName(u"address_cell")
        self.address_label = QLabel(CandidateForm)
        self.address_label.setObjectName(u"address_label")

        self.address_cell.addWidget(self.address_label)

        self.address = LinesField(CandidateForm)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setProperty(u"lines", 2)

        self.address_cell.addWidget(self.address)

        self.address_error = ErrorLabel(CandidateForm)
        self.address_error.setObjectName(u"address_error")

        self.address_cell.addWidget(self.address_error)


        self.fields.addLayout(self.address_cell, 9, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.source_cell = QVBoxLayout()
        self.source_cell.setSpacing(4)
        self.source_cell.setObjectName(u"source_cell")
        self.source_label = QLabel(CandidateForm)
        self.source_label.setObjectName(u"source_label")

        self.source_cell.addWidget(self.source_label)

        self.source = QComboBox(CandidateForm)
        self.source.setObjectName(u"source")
        self.source.setEditable(True)

        self.source_cell.addWidget(self.source)

        self.source_error = ErrorLabel(CandidateForm)
        self.source_error.setObjectName(u"source_error")

        self.source_cell.addWidget(self.source_error)


        self.fields.addLayout(self.source_cell, 10, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.do_not_contact = QCheckBox(CandidateForm)
        self.do_not_contact.setObjectName(u"do_not_contact")
        self.do_not_contact.setChecked(False)

        self.fields.addWidget(self.do_not_contact, 10, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.full_name_label.setBuddy(self.full_name)
        self.full_name_error.setBuddy(self.full_name)
        self.name_urdu_label.setBuddy(self.name_urdu)
        self.name_urdu_error.setBuddy(self.name_urdu)
        self.headline_label.setBuddy(self.headline)
        self.headline_error.setBuddy(self.headline)
        self.emails_label.setBuddy(self.emails)
        self.emails_error.setBuddy(self.emails)
        self.phones_label.setBuddy(self.phones)
        self.phones_error.setBuddy(self.phones)
        self.links_label.setBuddy(self.links)
        self.links_error.setBuddy(self.links)
        self.city_label.setBuddy(self.city)
        self.city_error.setBuddy(self.city)
        self.work_mode_label.setBuddy(self.work_mode)
        self.work_mode_error.setBuddy(self.work_mode)
        self.current_title_label.setBuddy(self.current_title)
        self.current_title_error.setBuddy(self.current_title)
        self.current_employer_label.setBuddy(self.current_employer)
        self.current_employer_error.setBuddy(self.current_employer)
        self.total_years_label.setBuddy(self.total_years)
        self.total_years_error.setBuddy(self.total_years)
        self.notice_days_label.setBuddy(self.notice_days)
        self.notice_days_error.setBuddy(self.notice_days)
        self.pay_now_label.setBuddy(self.pay_now)
        self.pay_now_error.setBuddy(self.pay_now)
        self.pay_expected_label.setBuddy(self.pay_expected)
        self.pay_expected_error.setBuddy(self.pay_expected)
        self.father_name_label.setBuddy(self.father_name)
        self.father_name_error.setBuddy(self.father_name)
        self.cnic_label.setBuddy(self.cnic)
        self.cnic_error.setBuddy(self.cnic)
        self.address_label.setBuddy(self.address)
        self.address_error.setBuddy(self.address)
        self.source_label.setBuddy(self.source)
        self.source_error.setBuddy(self.source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.full_name, self.name_urdu)
        QWidget.setTabOrder(self.name_urdu, self.headline)
        QWidget.setTabOrder(self.headline, self.emails)
        QWidget.setTabOrder(self.emails, self.phones)
        QWidget.setTabOrder(self.phones, self.links)
        QWidget.setTabOrder(self.links, self.city)
        QWidget.setTabOrder(self.city, self.work_mode)
        QWidget.setTabOrder(self.work_mode, self.current_title)
        QWidget.setTabOrder(self.current_title, self.current_employer)
        QWidget.setTabOrder(self.current_employer, self.total_years)
        QWidget.setTabOrder(self.total_years, self.notice_days)
        QWidget.setTabOrder(self.notice_days, self.pay_now)
        QWidget.setTabOrder(self.pay_now, self.pay_expected)
        QWidget.setTabOrder(self.pay_expected, self.father_name)
        QWidget.setTabOrder(self.father_name, self.cnic)
        QWidget.setTabOrder(self.cnic, self.address)
        QWidget.setTabOrder(self.address, self.source)
        QWidget.setTabOrder(self.source, self.do_not_contact)

        self.retranslateUi(CandidateForm)

        QMetaObject.connectSlotsByName(CandidateForm)
    # setupUi

    def retranslateUi(self, CandidateForm):
        self.full_name_label.setText(QCoreApplication.translate("CandidateForm", u"Name", None))
#if QT_CONFIG(accessibility)
        self.full_name.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_urdu_label.setText(QCoreApplication.translate("CandidateForm", u"Name in Urdu", None))
#if QT_CONFIG(accessibility)
        self.name_urdu.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Name in Urdu", None))
#endif // QT_CONFIG(accessibility)
        self.headline_label.setText(QCoreApplication.translate("CandidateForm", u"Headline", None))
#if QT_CONFIG(accessibility)
        self.headline.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Headline", None))
#endif // QT_CONFIG(accessibility)
        self.headline.setPlaceholderText(QCoreApplication.translate("CandidateForm", u"Backend developer", None))
        self.emails_label.setText(QCoreApplication.translate("CandidateForm", u"Email", None))
#if QT_CONFIG(accessibility)
        self.emails.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.emails.setPlaceholderText(QCoreApplication.translate("CandidateForm", u"One on each line", None))
        self.phones_label.setText(QCoreApplication.translate("CandidateForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phones.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phones.setPlaceholderText(QCoreApplication.translate("CandidateForm", u"One on each line", None))
        self.links_label.setText(QCoreApplication.translate("CandidateForm", u"Links", None))
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Links", None))
#endif // QT_CONFIG(accessibility)
        self.links.setPlaceholderText(QCoreApplication.translate("CandidateForm", u"One on each line", None))
        self.city_label.setText(QCoreApplication.translate("CandidateForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("CandidateForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.work_mode_label.setText(QCoreApplication.translate("CandidateForm", u"Works", None))
#if QT_CONFIG(accessibility)
        self.work_mode.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Works", None))
#endif // QT_CONFIG(accessibility)
        self.current_title_label.setText(QCoreApplication.translate("CandidateForm", u"Current title", None))
#if QT_CONFIG(accessibility)
        self.current_title.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Current title", None))
#endif // QT_CONFIG(accessibility)
        self.current_employer_label.setText(QCoreApplication.translate("CandidateForm", u"Current employer", None))
#if QT_CONFIG(accessibility)
        self.current_employer.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Current employer", None))
#endif // QT_CONFIG(accessibility)
        self.total_years_label.setText(QCoreApplication.translate("CandidateForm", u"Years of experience", None))
#if QT_CONFIG(accessibility)
        self.total_years.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Years of experience", None))
#endif // QT_CONFIG(accessibility)
        self.notice_days_label.setText(QCoreApplication.translate("CandidateForm", u"Notice, days", None))
#if QT_CONFIG(accessibility)
        self.notice_days.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Notice, days", None))
#endif // QT_CONFIG(accessibility)
        self.pay_now_label.setText(QCoreApplication.translate("CandidateForm", u"Current pay", None))
#if QT_CONFIG(accessibility)
        self.pay_now.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Current pay", None))
#endif // QT_CONFIG(accessibility)
        self.pay_expected_label.setText(QCoreApplication.translate("CandidateForm", u"Expected pay", None))
#if QT_CONFIG(accessibility)
        self.pay_expected.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Expected pay", None))
#endif // QT_CONFIG(accessibility)
        self.father_name_label.setText(QCoreApplication.translate("CandidateForm", u"Father's name", None))
#if QT_CONFIG(accessibility)
        self.father_name.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Father's name", None))
#endif // QT_CONFIG(accessibility)
        self.cnic_label.setText(QCoreApplication.translate("CandidateForm", u"CNIC", None))
#if QT_CONFIG(accessibility)
        self.cnic.setAccessibleName(QCoreApplication.translate("CandidateForm", u"CNIC", None))
#endif // QT_CONFIG(accessibility)
        self.cnic.setPlaceholderText(QCoreApplication.translate("CandidateForm", u"12345-1234567-1", None))
        self.address_label.setText(QCoreApplication.translate("CandidateForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.source_label.setText(QCoreApplication.translate("CandidateForm", u"Where from", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("CandidateForm", u"Where from", None))
#endif // QT_CONFIG(accessibility)
        self.do_not_contact.setText(QCoreApplication.translate("CandidateForm", u"Do not contact", None))
        pass
    # retranslateUi
