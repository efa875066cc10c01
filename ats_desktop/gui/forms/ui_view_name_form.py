"""Generated from ``ui/view_name_form.ui`` by ``packaging/compile_forms.py``; never edited."""

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

class Ui_ViewNameForm(object):
    def setupUi(self, ViewNameForm):
        if not ViewNameForm.objectName():
            ViewNameForm.setObjectName(u"ViewNameForm")
        self.fields = QVBoxLayout(ViewNameForm)
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.who = QLabel(ViewNameForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.fields.addWidget(self.who)

        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(ViewNameForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name = QLineEdit(ViewNameForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.name_cell.addWidget(self.name)

        self.name_error = ErrorLabel(ViewNameForm)
        self.name_error.setObjectName(u"name_error")

        self.name_cell.addWidget(self.name_error)


        self.fields.addLayout(self.name_cell)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.name_error.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ViewNameForm)

        QMetaObject.connectSlotsByName(ViewNameForm)
    # setupUi

    def retranslateUi(self, ViewNameForm):
        self.name_label.setText(QCoreApplication.translate("ViewNameForm", u"Name of the view", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ViewNameForm", u"Name of the view", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
