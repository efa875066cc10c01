"""Generated from ``ui/agency_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_AgencyForm(object):
    def setupUi(self, AgencyForm):
        if not AgencyForm.objectName():
            AgencyForm.setObjectName(u"AgencyForm")
        self.fields = QGridLayout(AgencyForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.intro = QLabel(AgencyForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.fields.addWidget(self.intro, 0, 0, 1, 2)

        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(AgencyForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name = QLineEdit(AgencyForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_cell.addWidget(self.name)

        self.name_error = ErrorLabel(AgencyForm)
        self.name_error.setObjectName(u"name_error")

        self.name_cell.addWidget(self.name_error)


        self.fields.addLayout(self.name_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.short_name_cell = QVBoxLayout()
        self.short_name_cell.setSpacing(4)
        self.short_name_cell.setObjectName(u"short_name_cell")
        self.short_name_label = QLabel(AgencyForm)
        self.short_name_label.setObjectName(u"short_name_label")

        self.short_name_cell.addWidget(self.short_name_label)

        self.short_name = QLineEdit(AgencyForm)
        self.short_name.setObjectName(u"short_name")
        self.short_name.setMaxLength(60)

        self.short_name_cell.addWidget(self.short_name)

        self.short_name_error = ErrorLabel(AgencyForm)
        self.short_name_error.setObjectName(u"short_name_error")

        self.short_name_cell.addWidget(self.short_name_error)


        self.fields.addLayout(self.short_name_cell, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.city_cell = QVBoxLayout()
        self.city_cell.setSpacing(4)
        self.city_cell.setObjectName(u"city_cell")
        self.city_label = QLabel(AgencyForm)
        self.city_label.setObjectName(u"city_label")

        self.city_cell.addWidget(self.city_label)

        self.city = QLineEdit(AgencyForm)
        self.city.setObjectName(u"city")
        self.city.setMaxLength(100)

        self.city_cell.addWidget(self.city)

        self.city_error = ErrorLabel(AgencyForm)
        self.city_error.setObjectName(u"city_error")

        self.city_cell.addWidget(self.city_error)


        self.fields.addLayout(self.city_cell, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.user_cell = QVBoxLayout()
        self.user_cell.setSpacing(4)
        self.user_cell.setObjectName(u"user_cell")
        self.user_label = QLabel(AgencyForm)
        self.user_label.setObjectName(u"user_label")

        self.user_cell.addWidget(self.user_label)

        self.user = QLineEdit(AgencyForm)
        self.user.setObjectName(u"user")
        self.user.setMaxLength(200)

        self.user_cell.addWidget(self.user)


        self.fields.addLayout(self.user_cell, 3, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.is_locked = QCheckBox(AgencyForm)
        self.is_locked.setObjectName(u"is_locked")
        self.is_locked.setChecked(False)

        self.fields.addWidget(self.is_locked, 4, 0, 1, 2)

        self.passphrase_cell = QVBoxLayout()
        self.passphrase_cell.setSpacing(4)
        self.passphrase_cell.setObjectName(u"passphrase_cell")
        self.passphrase_label = QLabel(AgencyForm)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.passphrase_cell.addWidget(self.passphrase_label)

        self.passphrase = QLineEdit(AgencyForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_cell.addWidget(self.passphrase)

        self.passphrase_error = ErrorLabel(AgencyForm)
        self.passphrase_error.setObjectName(u"passphrase_error")

        self.passphrase_cell.addWidget(self.passphrase_error)


        self.fields.addLayout(self.passphrase_cell, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.again_cell = QVBoxLayout()
        self.again_cell.setSpacing(4)
        self.again_cell.setObjectName(u"again_cell")
        self.again_label = QLabel(AgencyForm)
        self.again_label.setObjectName(u"again_label")

        self.again_cell.addWidget(self.again_label)

        self.again = QLineEdit(AgencyForm)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_cell.addWidget(self.again)

        self.again_error = ErrorLabel(AgencyForm)
        self.again_error.setObjectName(u"again_error")

        self.again_cell.addWidget(self.again_error)


        self.fields.addLayout(self.again_cell, 5, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.promise = QLabel(AgencyForm)
        self.promise.setObjectName(u"promise")
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"role", u"caption")

        self.fields.addWidget(self.promise, 6, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.name_error.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.short_name_error.setBuddy(self.short_name)
        self.city_label.setBuddy(self.city)
        self.city_error.setBuddy(self.city)
        self.user_label.setBuddy(self.user)
        self.passphrase_label.setBuddy(self.passphrase)
        self.passphrase_error.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
        self.again_error.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.city)
        QWidget.setTabOrder(self.city, self.user)
        QWidget.setTabOrder(self.user, self.is_locked)
        QWidget.setTabOrder(self.is_locked, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)

        self.retranslateUi(AgencyForm)

        QMetaObject.connectSlotsByName(AgencyForm)
    # setupUi

    def retranslateUi(self, AgencyForm):
        self.name_label.setText(QCoreApplication.translate("AgencyForm", u"Agency", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AgencyForm", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("AgencyForm", u"Indus Talent", None))
        self.short_name_label.setText(QCoreApplication.translate("AgencyForm", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.short_name.setAccessibleName(QCoreApplication.translate("AgencyForm", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.city_label.setText(QCoreApplication.translate("AgencyForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("AgencyForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.user_label.setText(QCoreApplication.translate("AgencyForm", u"Your name", None))
#if QT_CONFIG(accessibility)
        self.user.setAccessibleName(QCoreApplication.translate("AgencyForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.user.setPlaceholderText(QCoreApplication.translate("AgencyForm", u"The history names who did what by it", None))
        self.is_locked.setText(QCoreApplication.translate("AgencyForm", u"Lock it with a passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("AgencyForm", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("AgencyForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("AgencyForm", u"Passphrase again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("AgencyForm", u"Passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.promise.setText(QCoreApplication.translate("AgencyForm", u"If the laptop is stolen while locked or off, nobody can read candidates, CVs, contracts or backups without the passphrase.", None))
        pass
    # retranslateUi
