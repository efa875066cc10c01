"""Generated from ``ui/client_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.contacts_editor import ContactsEditor
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.fees_editor import FeesEditor
from ats_desktop.gui.widgets.lines_field import LinesField

class Ui_ClientForm(object):
    def setupUi(self, ClientForm):
        if not ClientForm.objectName():
            ClientForm.setObjectName(u"ClientForm")
        self.fields = QGridLayout(ClientForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(ClientForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name = QLineEdit(ClientForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_cell.addWidget(self.name)

        self.name_error = ErrorLabel(ClientForm)
        self.name_error.setObjectName(u"name_error")

        self.name_cell.addWidget(self.name_error)


        self.fields.addLayout(self.name_cell, 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.status_cell = QVBoxLayout()
        self.status_cell.setSpacing(4)
        self.status_cell.setObjectName(u"status_cell")
        self.status_label = QLabel(ClientForm)
        self.status_label.setObjectName(u"status_label")

        self.status_cell.addWidget(self.status_label)

        self.status = QComboBox(ClientForm)
        self.status.setObjectName(u"status")

        self.status_cell.addWidget(self.status)

        self.status_error = ErrorLabel(ClientForm)
        self.status_error.setObjectName(u"status_error")

        self.status_cell.addWidget(self.status_error)


        self.fields.addLayout(self.status_cell, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.city_cell = QVBoxLayout()
        self.city_cell.setSpacing(4)
        self.city_cell.setObjectName(u"city_cell")
        self.city_label = QLabel(ClientForm)
        self.city_label.setObjectName(u"city_label")

        self.city_cell.addWidget(self.city_label)

        self.city = QLineEdit(ClientForm)
        self.city.setObjectName(u"city")
        self.city.setMaxLength(100)

        self.city_cell.addWidget(self.city)

        self.city_error = ErrorLabel(ClientForm)
        self.city_error.setObjectName(u"city_error")

        self.city_cell.addWidget(self.city_error)


        self.fields.addLayout(self.city_cell, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.address_cell = QVBoxLayout()
        self.address_cell.setSpacing(4)
        self.address_cell.setObjectName(u"address_cell")
        self.address_label = QLabel(ClientForm)
        self.address_label.setObjectName(u"address_label")

        self.address_cell.addWidget(self.address_label)

        self.address = LinesField(ClientForm)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"lines", 2)

        self.address_cell.addWidget(self.address)

        self.address_error = ErrorLabel(ClientForm)
        self.address_error.setObjectName(u"address_error")

        self.address_cell.addWidget(self.address_error)


        self.fields.addLayout(self.address_cell, 1, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.contacts_cell = QVBoxLayout()
        self.contacts_cell.setSpacing(4)
        self.contacts_cell.setObjectName(u"contacts_cell")
        self.contacts_label = QLabel(ClientForm)
        self.contacts_label.setObjectName(u"contacts_label")
        self.contacts_label.setProperty(u"role", u"heading")

        self.contacts_cell.addWidget(self.contacts_label)

        self.contacts = ContactsEditor(ClientForm)
        self.contacts.setObjectName(u"contacts")

        self.contacts_cell.addWidget(self.contacts)

        self.contacts_error = ErrorLabel(ClientForm)
        self.contacts_error.setObjectName(u"contacts_error")

        self.contacts_cell.addWidget(self.contacts_error)


        self.fields.addLayout(self.contacts_cell, 3, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.fees_cell = QVBoxLayout()
        self.fees_cell.setSpacing(4)
        self.fees_cell.setObjectName(u"fees_cell")
        self.fees_label = QLabel(ClientForm)
        self.fees_label.setObjectName(u"fees_label")
        self.fees_label.setProperty(u"role", u"heading")

        self.fees_cell.addWidget(self.fees_label)

        self.fees = FeesEditor(ClientForm)
        self.fees.setObjectName(u"fees")

        self.fees_cell.addWidget(self.fees)

        self.fees_error = ErrorLabel(ClientForm)
        self.fees_error.setObjectName(u"fees_error")

        self.fees_cell.addWidget(self.fees_error)


        self.fields.addLayout(self.fees_cell, 5, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.legal = QLabel(ClientForm)
        self.legal.setObjectName(u"legal")
        self.legal.setProperty(u"role", u"heading")

        self.fields.addWidget(self.legal, 6, 0, 1, 4, Qt.AlignmentFlag.AlignTop)

        self.kind_cell = QVBoxLayout()
        self.kind_cell.setSpacing(4)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_label = QLabel(ClientForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_cell.addWidget(self.kind_label)

        self.kind = QLineEdit(ClientForm)
        self.kind.setObjectName(u"kind")
        self.kind.setMaxLength(200)

        self.kind_cell.addWidget(self.kind)

        self.kind_error = ErrorLabel(ClientForm)
        self.kind_error.setObjectName(u"kind_error")

        self.kind_cell.addWidget(self.kind_error)


        self.fields.addLayout(self.kind_cell, 7, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.registration_cell = QVBoxLayout()
        self.registration_cell.setSpacing(4)
        self.registration_cell.setObjectName(u"registration_cell")
        self.registration_label = QLabel(ClientForm)
        self.registration_label.setObjectName(u"registration_label")

        self.registration_cell.addWidget(self.registration_label)

        self.registration = QLineEdit(ClientForm)
        self.registration.setObjectName(u"registration")
        self.registration.setMaxLength(100)

        self.registration_cell.addWidget(self.registration)

        self.registration_error = ErrorLabel(ClientForm)
        self.registration_error.setObjectName(u"registration_error")

        self.registration_cell.addWidget(self.registration_error)


        self.fields.addLayout(self.registration_cell, 7, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.ntn_cell = QVBoxLayout()
        self.ntn_cell.setSpacing(4)
        self.ntn_cell.setObjectName(u"ntn_cell")
        self.ntn_label = QLabel(ClientForm)
        self.ntn_label.setObjectName(u"ntn_label")

        self.ntn_cell.addWidget(self.ntn_label)

        self.ntn = QLineEdit(ClientForm)
        self.ntn.setObjectName(u"ntn")
        self.ntn.setMaxLength(50)

        self.ntn_cell.addWidget(self.ntn)

        self.ntn_error = ErrorLabel(ClientForm)
        self.ntn_error.setObjectName(u"ntn_error")

        self.ntn_cell.addWidget(self.ntn_error)


        self.fields.addLayout(self.ntn_cell, 7, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.signatory_cell = QVBoxLayout()
        self.signatory_cell.setSpacing(4)
        self.signatory_cell.setObjectName(u"signatory_cell")
        self.signatory_label = QLabel(ClientForm)
        self.signatory_label.setObjectName(u"signatory_label")

        self.signatory_cell.addWidget(self.signatory_label)

        self.signatory = QLineEdit(ClientForm)
        self.signatory.setObjectName(u"signatory")
        self.signatory.setMaxLength(200)

        self.signatory_cell.addWidget(self.signatory)

        self.signatory_error = ErrorLabel(ClientForm)
        self.signatory_error.setObjectName(u"signatory_error")

        self.signatory_cell.addWidget(self.signatory_error)


        self.fields.addLayout(self.signatory_cell, 8, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.signatory_title_cell = QVBoxLayout()
        self.signatory_title_cell.setSpacing(4)
        self.signatory_title_cell.setObjectName(u"signatory_title_cell")
        self.signatory_title_label = QLabel(ClientForm)
        self.signatory_title_label.setObjectName(u"signatory_title_label")

        self.signatory_title_cell.addWidget(self.signatory_title_label)

        self.signatory_title = QLineEdit(ClientForm)
        self.signatory_title.setObjectName(u"signatory_title")
        self.signatory_title.setMaxLength(200)

        self.signatory_title_cell.addWidget(self.signatory_title)

        self.signatory_title_error = ErrorLabel(ClientForm)
        self.signatory_title_error.setObjectName(u"signatory_title_error")

        self.signatory_title_cell.addWidget(self.signatory_title_error)


        self.fields.addLayout(self.signatory_title_cell, 8, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.signatory_cnic_cell = QVBoxLayout()
        self.signatory_cnic_cell.setSpacing(4)
        self.signatory_cnic_cell.setObjectName(u"signatory_cnic_cell")
        self.signatory_cnic_label = QLabel(ClientForm)
        self.signatory_cnic_label.setObjectName(u"signatory_cnic_label")

        self.signatory_cnic_cell.addWidget(self.signatory_cnic_label)

        self.signatory_cnic = QLineEdit(ClientForm)
        self.signatory_cnic.setObjectName(u"signatory_cnic")
        self.signatory_cnic.setMaxLength(20)

        self.signatory_cnic_cell.addWidget(self.signatory_cnic)

        self.signatory_cnic_error = ErrorLabel(ClientForm)
        self.signatory_cnic_error.setObjectName(u"signatory_cnic_error")

        self.signatory_cnic_cell.addWidget(self.signatory_cnic_error)


        self.fields.addLayout(self.signatory_cnic_cell, 8, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
        self.fields.setColumnStretch(2, 1)
        self.fields.setColumnStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.name_error.setBuddy(self.name)
        self.status_label.setBuddy(self.status)
        self.status_error.setBuddy(self.status)
        self.city_label.setBuddy(self.city)
        self.city_error.setBuddy(self.city)
        self.address_label.setBuddy(self.address)
        self.address_error.setBuddy(self.address)
        self.contacts_label.setBuddy(self.contacts)
        self.contacts_error.setBuddy(self.contacts)
        self.fees_label.setBuddy(self.fees)
        self.fees_error.setBuddy(self.fees)
        self.kind_label.setBuddy(self.kind)
        self.kind_error.setBuddy(self.kind)
        self.registration_label.setBuddy(self.registration)
        self.registration_error.setBuddy(self.registration)
        self.ntn_label.setBuddy(self.ntn)
        self.ntn_error.setBuddy(self.ntn)
        self.signatory_label.setBuddy(self.signatory)
        self.signatory_error.setBuddy(self.signatory)
        self.signatory_title_label.setBuddy(self.signatory_title)
        self.signatory_title_error.setBuddy(self.signatory_title)
        self.signatory_cnic_label.setBuddy(self.signatory_cnic)
        self.signatory_cnic_error.setBuddy(self.signatory_cnic)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.status)
        QWidget.setTabOrder(self.status, self.city)
        QWidget.setTabOrder(self.city, self.address)
        QWidget.setTabOrder(self.address, self.contacts)
        QWidget.setTabOrder(self.contacts, self.fees)
        QWidget.setTabOrder(self.fees, self.kind)
        QWidget.setTabOrder(self.kind, self.registration)
        QWidget.setTabOrder(self.registration, self.ntn)
        QWidget.setTabOrder(self.ntn, self.signatory)
        QWidget.setTabOrder(self.signatory, self.signatory_title)
        QWidget.setTabOrder(self.signatory_title, self.signatory_cnic)

        self.retranslateUi(ClientForm)

        QMetaObject.connectSlotsByName(ClientForm)
    # setupUi

    def retranslateUi(self, ClientForm):
        self.name_label.setText(QCoreApplication.translate("ClientForm", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ClientForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("ClientForm", u"Karvan Logistics", None))
        self.status_label.setText(QCoreApplication.translate("ClientForm", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("ClientForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.city_label.setText(QCoreApplication.translate("ClientForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("ClientForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("ClientForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("ClientForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.contacts_label.setText(QCoreApplication.translate("ClientForm", u"Contacts", None))
#if QT_CONFIG(accessibility)
        self.contacts.setAccessibleName(QCoreApplication.translate("ClientForm", u"Contacts", None))
#endif // QT_CONFIG(accessibility)
        self.fees_label.setText(QCoreApplication.translate("ClientForm", u"Fee agreements", None))
#if QT_CONFIG(accessibility)
        self.fees.setAccessibleName(QCoreApplication.translate("ClientForm", u"Fee agreements", None))
#endif // QT_CONFIG(accessibility)
        self.legal.setText(QCoreApplication.translate("ClientForm", u"For agreements", None))
        self.kind_label.setText(QCoreApplication.translate("ClientForm", u"Kind of company", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ClientForm", u"Kind of company", None))
#endif // QT_CONFIG(accessibility)
        self.kind.setPlaceholderText(QCoreApplication.translate("ClientForm", u"Incorporated in Pakistan", None))
        self.registration_label.setText(QCoreApplication.translate("ClientForm", u"Registration", None))
#if QT_CONFIG(accessibility)
        self.registration.setAccessibleName(QCoreApplication.translate("ClientForm", u"Registration", None))
#endif // QT_CONFIG(accessibility)
        self.registration.setPlaceholderText(QCoreApplication.translate("ClientForm", u"SECP CUIN 0000000", None))
        self.ntn_label.setText(QCoreApplication.translate("ClientForm", u"NTN", None))
#if QT_CONFIG(accessibility)
        self.ntn.setAccessibleName(QCoreApplication.translate("ClientForm", u"NTN", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_label.setText(QCoreApplication.translate("ClientForm", u"Who signs", None))
#if QT_CONFIG(accessibility)
        self.signatory.setAccessibleName(QCoreApplication.translate("ClientForm", u"Who signs", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_title_label.setText(QCoreApplication.translate("ClientForm", u"Their title", None))
#if QT_CONFIG(accessibility)
        self.signatory_title.setAccessibleName(QCoreApplication.translate("ClientForm", u"Their title", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_cnic_label.setText(QCoreApplication.translate("ClientForm", u"Their CNIC", None))
#if QT_CONFIG(accessibility)
        self.signatory_cnic.setAccessibleName(QCoreApplication.translate("ClientForm", u"Their CNIC", None))
#endif // QT_CONFIG(accessibility)
        self.signatory_cnic.setPlaceholderText(QCoreApplication.translate("ClientForm", u"12345-1234567-1", None))
        pass
    # retranslateUi
