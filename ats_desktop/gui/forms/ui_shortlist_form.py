"""Generated from ``ui/shortlist_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QListView, QSizePolicy, QVBoxLayout,
    QWidget)

from ats_desktop.gui.widgets.date_field import DateField
from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_ShortlistForm(object):
    def setupUi(self, ShortlistForm):
        if not ShortlistForm.objectName():
            ShortlistForm.setObjectName(u"ShortlistForm")
        self.fields = QGridLayout(ShortlistForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(ShortlistForm)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.fields.addWidget(self.what, 0, 0, 1, 2)

        self.people_cell = QVBoxLayout()
        self.people_cell.setSpacing(4)
        self.people_cell.setObjectName(u"people_cell")
        self.people_label = QLabel(ShortlistForm)
        self.people_label.setObjectName(u"people_label")

        self.people_cell.addWidget(self.people_label)

        self.people = QListView(ShortlistForm)
        self.people.setObjectName(u"people")

        self.people_cell.addWidget(self.people)

        self.people_error = ErrorLabel(ShortlistForm)
        self.people_error.setObjectName(u"people_error")

        self.people_cell.addWidget(self.people_error)


        self.fields.addLayout(self.people_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.contact_cell = QVBoxLayout()
        self.contact_cell.setSpacing(4)
        self.contact_cell.setObjectName(u"contact_cell")
        self.contact_label = QLabel(ShortlistForm)
        self.contact_label.setObjectName(u"contact_label")

        self.contact_cell.addWidget(self.contact_label)

        self.contact = QComboBox(ShortlistForm)
        self.contact.setObjectName(u"contact")

        self.contact_cell.addWidget(self.contact)

        self.contact_error = ErrorLabel(ShortlistForm)
        self.contact_error.setObjectName(u"contact_error")

        self.contact_cell.addWidget(self.contact_error)


        self.fields.addLayout(self.contact_cell, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reply_by_cell = QVBoxLayout()
        self.reply_by_cell.setSpacing(4)
        self.reply_by_cell.setObjectName(u"reply_by_cell")
        self.reply_by_label = QLabel(ShortlistForm)
        self.reply_by_label.setObjectName(u"reply_by_label")

        self.reply_by_cell.addWidget(self.reply_by_label)

        self.reply_by = DateField(ShortlistForm)
        self.reply_by.setObjectName(u"reply_by")

        self.reply_by_cell.addWidget(self.reply_by)

        self.reply_by_error = ErrorLabel(ShortlistForm)
        self.reply_by_error.setObjectName(u"reply_by_error")

        self.reply_by_cell.addWidget(self.reply_by_error)


        self.fields.addLayout(self.reply_by_cell, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.target_cell = QVBoxLayout()
        self.target_cell.setSpacing(4)
        self.target_cell.setObjectName(u"target_cell")
        self.target_label = QLabel(ShortlistForm)
        self.target_label.setObjectName(u"target_label")

        self.target_cell.addWidget(self.target_label)

        self.target = QLineEdit(ShortlistForm)
        self.target.setObjectName(u"target")

        self.target_cell.addWidget(self.target)

        self.target_error = ErrorLabel(ShortlistForm)
        self.target_error.setObjectName(u"target_error")

        self.target_cell.addWidget(self.target_error)


        self.fields.addLayout(self.target_cell, 3, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.people_label.setBuddy(self.people)
        self.people_error.setBuddy(self.people)
        self.contact_label.setBuddy(self.contact)
        self.contact_error.setBuddy(self.contact)
        self.reply_by_label.setBuddy(self.reply_by)
        self.reply_by_error.setBuddy(self.reply_by)
        self.target_label.setBuddy(self.target)
        self.target_error.setBuddy(self.target)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people, self.contact)
        QWidget.setTabOrder(self.contact, self.reply_by)
        QWidget.setTabOrder(self.reply_by, self.target)

        self.retranslateUi(ShortlistForm)

        QMetaObject.connectSlotsByName(ShortlistForm)
    # setupUi

    def retranslateUi(self, ShortlistForm):
        self.people_label.setText(QCoreApplication.translate("ShortlistForm", u"Who goes on it", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("ShortlistForm", u"Who goes on it", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("ShortlistForm", u"For", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("ShortlistForm", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.reply_by_label.setText(QCoreApplication.translate("ShortlistForm", u"Reply by", None))
#if QT_CONFIG(accessibility)
        self.reply_by.setAccessibleName(QCoreApplication.translate("ShortlistForm", u"Reply by", None))
#endif // QT_CONFIG(accessibility)
        self.target_label.setText(QCoreApplication.translate("ShortlistForm", u"File", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("ShortlistForm", u"File", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
