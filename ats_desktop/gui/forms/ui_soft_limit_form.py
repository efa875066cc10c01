"""Generated from ``ui/soft_limit_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.number_field import NumberField

class Ui_SoftLimitForm(object):
    def setupUi(self, SoftLimitForm):
        if not SoftLimitForm.objectName():
            SoftLimitForm.setObjectName(u"SoftLimitForm")
        self.fields = QVBoxLayout(SoftLimitForm)
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(SoftLimitForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who)

        self.limit_cell = QVBoxLayout()
        self.limit_cell.setSpacing(4)
        self.limit_cell.setObjectName(u"limit_cell")
        self.limit_label = QLabel(SoftLimitForm)
        self.limit_label.setObjectName(u"limit_label")

        self.limit_cell.addWidget(self.limit_label)

        self.limit = NumberField(SoftLimitForm)
        self.limit.setObjectName(u"limit")

        self.limit_cell.addWidget(self.limit)

        self.limit_error = ErrorLabel(SoftLimitForm)
        self.limit_error.setObjectName(u"limit_error")

        self.limit_cell.addWidget(self.limit_error)


        self.fields.addLayout(self.limit_cell)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.limit_label.setBuddy(self.limit)
        self.limit_error.setBuddy(self.limit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SoftLimitForm)

        QMetaObject.connectSlotsByName(SoftLimitForm)
    # setupUi

    def retranslateUi(self, SoftLimitForm):
        self.limit_label.setText(QCoreApplication.translate("SoftLimitForm", u"Most candidates in this stage", None))
#if QT_CONFIG(accessibility)
        self.limit.setAccessibleName(QCoreApplication.translate("SoftLimitForm", u"Most candidates in this stage", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
