"""Generated from ``ui/end_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField

class Ui_EndForm(object):
    def setupUi(self, EndForm):
        if not EndForm.objectName():
            EndForm.setObjectName(u"EndForm")
        self.fields = QGridLayout(EndForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(EndForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who, 0, 0, 1, 2)

        self.reason_cell = QVBoxLayout()
        self.reason_cell.setSpacing(4)
        self.reason_cell.setObjectName(u"reason_cell")
        self.reason_label = QLabel(EndForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_cell.addWidget(self.reason_label)

        self.reason = QComboBox(EndForm)
        self.reason.setObjectName(u"reason")

        self.reason_cell.addWidget(self.reason)

        self.reason_error = ErrorLabel(EndForm)
        self.reason_error.setObjectName(u"reason_error")

        self.reason_cell.addWidget(self.reason_error)


        self.fields.addLayout(self.reason_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.note_cell = QVBoxLayout()
        self.note_cell.setSpacing(4)
        self.note_cell.setObjectName(u"note_cell")
        self.note_label = QLabel(EndForm)
        self.note_label.setObjectName(u"note_label")

        self.note_cell.addWidget(self.note_label)

        self.note = LinesField(EndForm)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setProperty(u"lines", 3)

        self.note_cell.addWidget(self.note)

        self.note_error = ErrorLabel(EndForm)
        self.note_error.setObjectName(u"note_error")

        self.note_cell.addWidget(self.note_error)


        self.fields.addLayout(self.note_cell, 2, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
        self.reason_error.setBuddy(self.reason)
        self.note_label.setBuddy(self.note)
        self.note_error.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.note)

        self.retranslateUi(EndForm)

        QMetaObject.connectSlotsByName(EndForm)
    # setupUi

    def retranslateUi(self, EndForm):
        self.reason_label.setText(QCoreApplication.translate("EndForm", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("EndForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("EndForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("EndForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("EndForm", u"Only your agency sees this", None))
        pass
    # retranslateUi
