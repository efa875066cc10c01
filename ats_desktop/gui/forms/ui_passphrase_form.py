"""Generated from ``ui/passphrase_form.ui`` by ``packaging/compile_forms.py``; never edited."""

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

class Ui_PassphraseForm(object):
    def setupUi(self, PassphraseForm):
        if not PassphraseForm.objectName():
            PassphraseForm.setObjectName(u"PassphraseForm")
        self.fields = QGridLayout(PassphraseForm)
        self.fields.setObjectName(u"fields")
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.old_cell = QVBoxLayout()
        self.old_cell.setSpacing(4)
        self.old_cell.setObjectName(u"old_cell")
        self.old_label = QLabel(PassphraseForm)
        self.old_label.setObjectName(u"old_label")

        self.old_cell.addWidget(self.old_label)

        self.old = QLineEdit(PassphraseForm)
        self.old.setObjectName(u"old")
        self.old.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_cell.addWidget(self.old)

        self.old_error = ErrorLabel(PassphraseForm)
        self.old_error.setObjectName(u"old_error")

        self.old_cell.addWidget(self.old_error)


        self.fields.addLayout(self.old_cell, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.new_one_cell = QVBoxLayout()
        self.new_one_cell.setSpacing(4)
        self.new_one_cell.setObjectName(u"new_one_cell")
        self.new_one_label = QLabel(PassphraseForm)
        self.new_one_label.setObjectName(u"new_one_label")

        self.new_one_cell.addWidget(self.new_one_label)

        self.new_one = QLineEdit(PassphraseForm)
        self.new_one.setObjectName(u"new_one")
        self.new_one.setEchoMode(QLineEdit.EchoMode.Password)

        self.new_one_cell.addWidget(self.new_one)

        self.new_one_error = ErrorLabel(PassphraseForm)
        self.new_one_error.setObjectName(u"new_one_error")

        self.new_one_cell.addWidget(self.new_one_error)


        self.fields.addLayout(self.new_one_cell, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.again_cell = QVBoxLayout()
        self.again_cell.setSpacing(4)
        self.again_cell.setObjectName(u"again_cell")
        self.again_label = QLabel(PassphraseForm)
        self.again_label.setObjectName(u"again_label")

        self.again_cell.addWidget(self.again_label)

        self.again = QLineEdit(PassphraseForm)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_cell.addWidget(self.again)

        self.again_error = ErrorLabel(PassphraseForm)
        self.again_error.setObjectName(u"again_error")

        self.again_cell.addWidget(self.again_error)


        self.fields.addLayout(self.again_cell, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.promise = QLabel(PassphraseForm)
        self.promise.setObjectName(u"promise")
        self.promise.setWordWrap(True)
        self.promise.setProperty(u"role", u"caption")

        self.fields.addWidget(self.promise, 3, 0, 1, 1)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.old_error.setBuddy(self.old)
        self.new_one_label.setBuddy(self.new_one)
        self.new_one_error.setBuddy(self.new_one)
        self.again_label.setBuddy(self.again)
        self.again_error.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.new_one)
        QWidget.setTabOrder(self.new_one, self.again)

        self.retranslateUi(PassphraseForm)

        QMetaObject.connectSlotsByName(PassphraseForm)
    # setupUi

    def retranslateUi(self, PassphraseForm):
        self.old_label.setText(QCoreApplication.translate("PassphraseForm", u"Present passphrase", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"Present passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.new_one_label.setText(QCoreApplication.translate("PassphraseForm", u"New passphrase", None))
#if QT_CONFIG(accessibility)
        self.new_one.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"New passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("PassphraseForm", u"New passphrase again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("PassphraseForm", u"New passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.promise.setText(QCoreApplication.translate("PassphraseForm", u"Backups that were made before keep the old one. The recovery key stays as it is.", None))
        pass
    # retranslateUi
