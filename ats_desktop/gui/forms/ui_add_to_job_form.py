"""Generated from ``ui/add_to_job_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QListView, QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_AddToJobForm(object):
    def setupUi(self, AddToJobForm):
        if not AddToJobForm.objectName():
            AddToJobForm.setObjectName(u"AddToJobForm")
        self.fields = QGridLayout(AddToJobForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(AddToJobForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who, 0, 0, 1, 2)

        self.filter_cell = QVBoxLayout()
        self.filter_cell.setSpacing(4)
        self.filter_cell.setObjectName(u"filter_cell")
        self.filter_label = QLabel(AddToJobForm)
        self.filter_label.setObjectName(u"filter_label")

        self.filter_cell.addWidget(self.filter_label)

        self.filter = QLineEdit(AddToJobForm)
        self.filter.setObjectName(u"filter")

        self.filter_cell.addWidget(self.filter)

        self.filter_error = ErrorLabel(AddToJobForm)
        self.filter_error.setObjectName(u"filter_error")

        self.filter_cell.addWidget(self.filter_error)


        self.fields.addLayout(self.filter_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.jobs_cell = QVBoxLayout()
        self.jobs_cell.setSpacing(4)
        self.jobs_cell.setObjectName(u"jobs_cell")
        self.jobs_label = QLabel(AddToJobForm)
        self.jobs_label.setObjectName(u"jobs_label")

        self.jobs_cell.addWidget(self.jobs_label)

        self.jobs = QListView(AddToJobForm)
        self.jobs.setObjectName(u"jobs")

        self.jobs_cell.addWidget(self.jobs)

        self.jobs_error = ErrorLabel(AddToJobForm)
        self.jobs_error.setObjectName(u"jobs_error")

        self.jobs_cell.addWidget(self.jobs_error)


        self.fields.addLayout(self.jobs_cell, 2, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.filter_label.setBuddy(self.filter)
        self.filter_error.setBuddy(self.filter)
        self.jobs_label.setBuddy(self.jobs)
        self.jobs_error.setBuddy(self.jobs)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter, self.jobs)

        self.retranslateUi(AddToJobForm)

        QMetaObject.connectSlotsByName(AddToJobForm)
    # setupUi

    def retranslateUi(self, AddToJobForm):
        self.filter_label.setText(QCoreApplication.translate("AddToJobForm", u"Find a job", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("AddToJobForm", u"Find a job", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("AddToJobForm", u"Reference, title or client", None))
        self.jobs_label.setText(QCoreApplication.translate("AddToJobForm", u"Open jobs", None))
#if QT_CONFIG(accessibility)
        self.jobs.setAccessibleName(QCoreApplication.translate("AddToJobForm", u"Open jobs", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
