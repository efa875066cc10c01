"""Generated from ``ui/unlock_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm):
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        self.fields = QGridLayout(UnlockForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.where = QLabel(UnlockForm)
        self.where.setObjectName(u"where")
        self.where.setWordWrap(True)

        self.fields.addWidget(self.where, 0, 0, 1, 2)

        self.secret_cell = QVBoxLayout()
        self.secret_cell.setSpacing(4)
        self.secret_cell.setObjectName(u"secret_cell")
        self.secret_label = QLabel(UnlockForm)
        self.secret_label.setObjectName(u"secret_label")

        self.secret_cell.addWidget(self.secret_label)

        self.secret = QLineEdit(UnlockForm)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.secret_cell.addWidget(self.secret)

        self.secret_error = ErrorLabel(UnlockForm)
        self.secret_error.setObjectName(u"secret_error")

        self.secret_cell.addWidget(self.secret_error)


        self.fields.addLayout(self.secret_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.is_recovery = QCheckBox(UnlockForm)
        self.is_recovery.setObjectName(u"is_recovery")
        self.is_recovery.setChecked(False)

        self.fields.addWidget(self.is_recovery, 2, 0, 1, 2)

        self.no_recovery = QLabel(UnlockForm)
        self.no_recovery.setObjectName(u"no_recovery")
        self.no_recovery.setWordWrap(True)
        self.no_recovery.setProperty(u"role", u"caption")

        self.fields.addWidget(self.no_recovery, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret)
        self.secret_error.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.is_recovery)

        self.retranslateUi(UnlockForm)

        QMetaObject.connectSlotsByName(UnlockForm)
    # setupUi

    def retranslateUi(self, UnlockForm):
        self.secret_label.setText(QCoreApplication.translate("UnlockForm", u"Passphrase", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("UnlockForm", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.is_recovery.setText(QCoreApplication.translate("UnlockForm", u"Use the recovery key instead", None))
        self.no_recovery.setText(QCoreApplication.translate("UnlockForm", u"Without the passphrase or the recovery key nobody can open this data.", None))
        pass
    # retranslateUi
