"""Generated from ``ui/unhire_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_UnhireForm(object):
    def setupUi(self, UnhireForm):
        if not UnhireForm.objectName():
            UnhireForm.setObjectName(u"UnhireForm")
        self.fields = QVBoxLayout(UnhireForm)
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(UnhireForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who)

        self.reason_cell = QVBoxLayout()
        self.reason_cell.setSpacing(4)
        self.reason_cell.setObjectName(u"reason_cell")
        self.reason_label = QLabel(UnhireForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_cell.addWidget(self.reason_label)

        self.reason = QLineEdit(UnhireForm)
        self.reason.setObjectName(u"reason")

        self.reason_cell.addWidget(self.reason)

        self.reason_error = ErrorLabel(UnhireForm)
        self.reason_error.setObjectName(u"reason_error")

        self.reason_cell.addWidget(self.reason_error)


        self.fields.addLayout(self.reason_cell)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.reason_error.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnhireForm)

        QMetaObject.connectSlotsByName(UnhireForm)
    # setupUi

    def retranslateUi(self, UnhireForm):
        self.reason_label.setText(QCoreApplication.translate("UnhireForm", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("UnhireForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
