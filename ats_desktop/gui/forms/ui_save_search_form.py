"""Generated from ``ui/save_search_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_SaveSearchForm(object):
    def setupUi(self, SaveSearchForm):
        if not SaveSearchForm.objectName():
            SaveSearchForm.setObjectName(u"SaveSearchForm")
        self.fields = QGridLayout(SaveSearchForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(SaveSearchForm)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.fields.addWidget(self.what, 0, 0, 1, 2)

        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(SaveSearchForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name = QLineEdit(SaveSearchForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.name_cell.addWidget(self.name)

        self.name_error = ErrorLabel(SaveSearchForm)
        self.name_error.setObjectName(u"name_error")

        self.name_cell.addWidget(self.name_error)


        self.fields.addLayout(self.name_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.name_error.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SaveSearchForm)

        QMetaObject.connectSlotsByName(SaveSearchForm)
    # setupUi

    def retranslateUi(self, SaveSearchForm):
        self.name_label.setText(QCoreApplication.translate("SaveSearchForm", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SaveSearchForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
