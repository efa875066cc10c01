"""Generated from ``ui/tag_form.ui`` by ``packaging/compile_forms.py``; never edited."""

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

class Ui_TagForm(object):
    def setupUi(self, TagForm):
        if not TagForm.objectName():
            TagForm.setObjectName(u"TagForm")
        self.fields = QGridLayout(TagForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(TagForm)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.fields.addWidget(self.what, 0, 0, 1, 2)

        self.entry_cell = QVBoxLayout()
        self.entry_cell.setSpacing(4)
        self.entry_cell.setObjectName(u"entry_cell")
        self.entry_label = QLabel(TagForm)
        self.entry_label.setObjectName(u"entry_label")

        self.entry_cell.addWidget(self.entry_label)

        self.entry = QLineEdit(TagForm)
        self.entry.setObjectName(u"entry")

        self.entry_cell.addWidget(self.entry)

        self.entry_error = ErrorLabel(TagForm)
        self.entry_error.setObjectName(u"entry_error")

        self.entry_cell.addWidget(self.entry_error)


        self.fields.addLayout(self.entry_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.tags_cell = QVBoxLayout()
        self.tags_cell.setSpacing(4)
        self.tags_cell.setObjectName(u"tags_cell")
        self.tags_label = QLabel(TagForm)
        self.tags_label.setObjectName(u"tags_label")

        self.tags_cell.addWidget(self.tags_label)

        self.tags = QListView(TagForm)
        self.tags.setObjectName(u"tags")

        self.tags_cell.addWidget(self.tags)

        self.tags_error = ErrorLabel(TagForm)
        self.tags_error.setObjectName(u"tags_error")

        self.tags_cell.addWidget(self.tags_error)


        self.fields.addLayout(self.tags_cell, 2, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.entry_label.setBuddy(self.entry)
        self.entry_error.setBuddy(self.entry)
        self.tags_label.setBuddy(self.tags)
        self.tags_error.setBuddy(self.tags)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.entry, self.tags)

        self.retranslateUi(TagForm)

        QMetaObject.connectSlotsByName(TagForm)
    # setupUi

    def retranslateUi(self, TagForm):
        self.entry_label.setText(QCoreApplication.translate("TagForm", u"Add a tag", None))
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("TagForm", u"Add a tag", None))
#endif // QT_CONFIG(accessibility)
        self.entry.setPlaceholderText(QCoreApplication.translate("TagForm", u"A word, then Enter", None))
        self.tags_label.setText(QCoreApplication.translate("TagForm", u"Tags", None))
#if QT_CONFIG(accessibility)
        self.tags.setAccessibleName(QCoreApplication.translate("TagForm", u"Tags", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
