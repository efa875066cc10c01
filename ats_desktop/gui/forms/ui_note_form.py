"""Generated from ``ui/note_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.lines_field import LinesField

class Ui_NoteForm(object):
    def setupUi(self, NoteForm):
        if not NoteForm.objectName():
            NoteForm.setObjectName(u"NoteForm")
        self.fields = QGridLayout(NoteForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(NoteForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who, 0, 0, 1, 2)

        self.body_cell = QVBoxLayout()
        self.body_cell.setSpacing(4)
        self.body_cell.setObjectName(u"body_cell")
        self.body_label = QLabel(NoteForm)
        self.body_label.setObjectName(u"body_label")

        self.body_cell.addWidget(self.body_label)

        self.body = LinesField(NoteForm)
        self.body.setObjectName(u"body")
        self.body.setTabChangesFocus(True)
        self.body.setProperty(u"lines", 6)

        self.body_cell.addWidget(self.body)

        self.body_error = ErrorLabel(NoteForm)
        self.body_error.setObjectName(u"body_error")

        self.body_cell.addWidget(self.body_error)


        self.fields.addLayout(self.body_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.body_label.setBuddy(self.body)
        self.body_error.setBuddy(self.body)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoteForm)

        QMetaObject.connectSlotsByName(NoteForm)
    # setupUi

    def retranslateUi(self, NoteForm):
        self.body_label.setText(QCoreApplication.translate("NoteForm", u"Note", None))
#if QT_CONFIG(accessibility)
        self.body.setAccessibleName(QCoreApplication.translate("NoteForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
