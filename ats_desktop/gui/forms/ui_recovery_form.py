"""Generated from ``ui/recovery_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.fields = QGridLayout(RecoveryForm)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.intro = QLabel(RecoveryForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.fields.addWidget(self.intro, 0, 0, 1, 2)

        self.key_cell = QVBoxLayout()
        self.key_cell.setSpacing(4)
        self.key_cell.setObjectName(u"key_cell")
        self.key_label = QLabel(RecoveryForm)
        self.key_label.setObjectName(u"key_label")

        self.key_cell.addWidget(self.key_label)

        self.key = QLineEdit(RecoveryForm)
        self.key.setObjectName(u"key")
        self.key.setReadOnly(True)

        self.key_cell.addWidget(self.key)

        self.key_error = ErrorLabel(RecoveryForm)
        self.key_error.setObjectName(u"key_error")

        self.key_cell.addWidget(self.key_error)


        self.fields.addLayout(self.key_cell, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.save = QPushButton(RecoveryForm)
        self.save.setObjectName(u"save")

        self.acts.addWidget(self.save)

        self.print_key = QPushButton(RecoveryForm)
        self.print_key.setObjectName(u"print_key")

        self.acts.addWidget(self.print_key)

        self.copy_key = QPushButton(RecoveryForm)
        self.copy_key.setObjectName(u"copy_key")

        self.acts.addWidget(self.copy_key)

        self.acts_end = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_end)


        self.fields.addLayout(self.acts, 2, 0, 1, 2)

        self.is_kept = QCheckBox(RecoveryForm)
        self.is_kept.setObjectName(u"is_kept")
        self.is_kept.setChecked(False)

        self.fields.addWidget(self.is_kept, 3, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.key_label.setBuddy(self.key)
        self.key_error.setBuddy(self.key)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.key, self.is_kept)

        self.retranslateUi(RecoveryForm)

        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm):
        self.intro.setText(QCoreApplication.translate("RecoveryForm", u"This key opens the data when the passphrase is forgotten. It is shown once. Keep it on paper, away from the laptop.", None))
        self.key_label.setText(QCoreApplication.translate("RecoveryForm", u"Recovery key", None))
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("RecoveryForm", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("RecoveryForm", u"Save\u2026", None))
        self.print_key.setText(QCoreApplication.translate("RecoveryForm", u"Print\u2026", None))
        self.copy_key.setText(QCoreApplication.translate("RecoveryForm", u"Copy", None))
        self.is_kept.setText(QCoreApplication.translate("RecoveryForm", u"I have saved, printed or written down the key", None))
        pass
    # retranslateUi
