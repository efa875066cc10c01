"""Generated from ``ui/hire_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.number_field import NumberField

class Ui_HireForm(object):
    def setupUi(self, HireForm):
        if not HireForm.objectName():
            HireForm.setObjectName(u"HireForm")
        self.fields = QGridLayout(HireForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(HireForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who, 0, 0, 1, 2)

        self.start_on_cell = QVBoxLayout()
        self.start_on_cell.setSpacing(4)
        self.start_on_cell.setObjectName(u"start_on_cell")
        self.start_on_label = QLabel(HireForm)
        self.start_on_label.setObjectName(u"start_on_label")

        self.start_on_cell.addWidget(self.start_on_label)

        self.start_on = DateField(HireForm)
        self.start_on.setObjectName(u"start_on")

        self.start_on_cell.addWidget(self.start_on)

        self.start_on_error = ErrorLabel(HireForm)
        self.start_on_error.setObjectName(u"start_on_error")

        self.start_on_cell.addWidget(self.start_on_error)


        self.fields.addLayout(self.start_on_cell, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.pay_cell = QVBoxLayout()
        self.pay_cell.setSpacing(4)
        self.pay_cell.setObjectName(u"pay_cell")
        self.pay_label = QLabel(HireForm)
        self.pay_label.setObjectName(u"pay_label")

        self.pay_cell.addWidget(self.pay_label)

        self.pay = NumberField(HireForm)
        self.pay.setObjectName(u"pay")

        self.pay_cell.addWidget(self.pay)

        self.pay_error = ErrorLabel(HireForm)
        self.pay_error.setObjectName(u"pay_error")

        self.pay_cell.addWidget(self.pay_error)


        self.fields.addLayout(self.pay_cell, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.seats = QLabel(HireForm)
        self.seats.setObjectName(u"seats")
        self.seats.setWordWrap(True)
        self.seats.setProperty(u"role", u"caption")

        self.fields.addWidget(self.seats, 2, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.start_on_label.setBuddy(self.start_on)
        self.start_on_error.setBuddy(self.start_on)
        self.pay_label.setBuddy(self.pay)
        self.pay_error.setBuddy(self.pay)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.start_on, self.pay)

        self.retranslateUi(HireForm)

        QMetaObject.connectSlotsByName(HireForm)
    # setupUi

    def retranslateUi(self, HireForm):
        self.start_on_label.setText(QCoreApplication.translate("HireForm", u"Starts on", None))
#if QT_CONFIG(accessibility)
        self.start_on.setAccessibleName(QCoreApplication.translate("HireForm", u"Starts on", None))
#endif // QT_CONFIG(accessibility)
        self.pay_label.setText(QCoreApplication.translate("HireForm", u"Agreed pay", None))
#if QT_CONFIG(accessibility)
        self.pay.setAccessibleName(QCoreApplication.translate("HireForm", u"Agreed pay", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
