"""Generated from ``ui/review_form.ui`` by ``packaging/compile_forms.py``; never edited."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.found_mark import FoundMark
from ats_desktop.gui.widgets.lines_field import LinesField
from ats_desktop.gui.widgets.number_field import NumberField

class Ui_ReviewForm(object):
    def setupUi(self, ReviewForm):
        if not ReviewForm.objectName():
            ReviewForm.setObjectName(u"ReviewForm")
        self.fields = QVBoxLayout(ReviewForm)
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.full_name_cell = QVBoxLayout()
        self.full_name_cell.setSpacing(4)
        self.full_name_cell.setObjectName(u"full_name_cell")
        self.full_name_head = QHBoxLayout()
        self.full_name_head.setSpacing(8)
        self.full_name_head.setObjectName(u"full_name_head")
        self.full_name_label = QLabel(ReviewForm)
        self.full_name_label.setObjectName(u"full_name_label")

        self.full_name_head.addWidget(self.full_name_label)

        self.full_name_mark = FoundMark(ReviewForm)
        self.full_name_mark.setObjectName(u"full_name_mark")

        self.full_name_head.addWidget(self.full_name_mark)


        self.full_name_cell.addLayout(self.full_name_head)

        self.full_name = QLineEdit(ReviewForm)
        self.full_name.setObjectName(u"full_name")
        self.full_name.setMaxLength(200)

        self.full_name_cell.addWidget(self.full_name)

        self.full_name_error = ErrorLabel(ReviewForm)
        self.full_name_error.setObjectName(u"full_name_error")

        self.full_name_cell.addWidget(self.full_name_error)


        self.fields.addLayout(self.full_name_cell)

        self.emails_cell = QVBoxLayout()
        self.emails_cell.setSpacing(4)
        self.emails_cell.setObjectName(u"emails_cell")
        self.emails_head = QHBoxLayout()
        self.emails_head.setSpacing(8)
        self.emails_head.setObjectName(u"emails_head")
        self.emails_label = QLabel(ReviewForm)
        self.emails_label.setObjectName(u"emails_label")

        self.emails_head.addWidget(self.emails_label)

        self.emails_mark = FoundMark(ReviewForm)
        self.emails_mark.setObjectName(u"emails_mark")

        self.emails_head.addWidget(self.emails_mark)


        self.emails_cell.addLayout(self.emails_head)

        self.emails = LinesField(ReviewForm)
        self.emails.setObjectName(u"emails")
        self.emails.setProperty(u"lines", 2)

        self.emails_cell.addWidget(self.emails)

        self.emails_error = ErrorLabel(ReviewForm)
        self.emails_error.setObjectName(u"emails_error")

        self.emails_cell.addWidget(self.emails_error)


        self.fields.addLayout(self.emails_cell)

        self.phones_cell = QVBoxLayout()
        self.phones_cell.setSpacing(4)
        self.phones_cell.setObjectName(u"phones_cell")
        self.phones_head = QHBoxLayout()
        self.phones_head.setSpacing(8)
        self.phones_head.setObjectName(u"phones_head")
        self.phones_label = QLabel(ReviewForm)
        self.phones_label.setObjectName(u"phones_label")

        self.phones_head.addWidget(self.phones_label)

        self.phones_mark = FoundMark(ReviewForm)
        self.phones_mark.setObjectName(u"phones_mark")

        self.phones_head.addWidget(self.phones_mark)


        self.phones_cell.addLayout(self.phones_head)

        self.phones = LinesField(ReviewForm)
        self.phones.setObjectName(u"phones")
        self.phones.setProperty(u"lines", 2)

        self.phones_cell.addWidget(self.phones)

        self.phones_error = ErrorLabel(ReviewForm)
        self.phones_error.setObjectName(u"phones_error")

        self.phones_cell.addWidget(self.phones_error)


        self.fields.addLayout(self.phones_cell)

        self.city_cell = QVBoxLayout()
        self.city_cell.setSpacing(4)
        self.city_cell.setObjectName(u"city_cell")
        self.city_head = QHBoxLayout()
        self.city_head.setSpacing(8)
        self.city_head.setObjectName(u"city_head")
        self.city_label = QLabel(ReviewForm)
        self.city_label.setObjectName(u"city_label")

        self.city_head.addWidget(self.city_label)

        self.city_mark = FoundMark(ReviewForm)
        self.city_mark.setObjectName(u"city_mark")

        self.city_head.addWidget(self.city_mark)


        self.city_cell.addLayout(self.city_head)

        self.city = QLineEdit(ReviewForm)
        self.city.setObjectName(u"city")
        self.city.setMaxLength(200)

        self.city_cell.addWidget(self.city)

        self.city_error = ErrorLabel(ReviewForm)
        self.city_error.setObjectName(u"city_error")

        self.city_cell.addWidget(self.city_error)


        self.fields.addLayout(self.city_cell)

        self.current_title_cell = QVBoxLayout()
        self.current_title_cell.setSpacing(4)
        self.current_title_cell.setObjectName(u"current_title_cell")
        self.current_title_head = QHBoxLayout()
        self.current_title_head.setSpacing(8)
        self.current_title_head.setObjectName(u"current_title_head")
        self.current_title_label = QLabel(ReviewForm)
        self.current_title_label.setObjectName(u"current_title_label")

        self.current_title_head.addWidget(self.current_title_label)

        self.current_title_mark = FoundMark(ReviewForm)
        self.current_title_mark.setObjectName(u"current_title_mark")

        self.current_title_head.addWidget(self.current_title_mark)


        self.current_title_cell.addLayout(self.current_title_head)

        self.current_title = QLineEdit(ReviewForm)
        self.current_title.setObjectName(u"current_title")
        self.current_title.setMaxLength(200)

        self.current_title_cell.addWidget(self.current_title)

        self.current_title_error = ErrorLabel(ReviewForm)
        self.current_title_error.setObjectName(u"current_title_error")

        self.current_title_cell.addWidget(self.current_title_error)


        self.fields.addLayout(self.current_title_cell)

        self.current_employer_cell = QVBoxLayout()
        self.current_employer_cell.setSpacing(4)
        self.current_employer_cell.setObjectName(u"current_employer_cell")
        self.current_employer_head = QHBoxLayout()
        self.current_employer_head.setSpacing(8)
        self.current_employer_head.setObjectName(u"current_employer_head")
        self.current_employer_label = QLabel(ReviewForm)
        self.current_employer_label.setObjectName(u"current_employer_label")

        self.current_employer_head.addWidget(self.current_employer_label)

        self.current_employer_mark = FoundMark(ReviewForm)
        self.current_employer_mark.setObjectName(u"current_employer_mark")

        self.current_employer_head.addWidget(self.current_employer_mark)


        self.current_employer_cell.addLayout(self.current_employer_head)

        self.current_employer = QLineEdit(ReviewForm)
        self.current_employer.setObjectName(u"current_employer")
        self.current_employer.setMaxLength(200)

        self.current_employer_cell.addWidget(self.current_employer)

        self.current_employer_error = ErrorLabel(ReviewForm)
        self.current_employer_error.setObjectName(u"current_employer_error")

        self.current_employer_cell.addWidget(self.current_employer_error)


        self.fields.addLayout(self.current_employer_cell)

        self.total_years_cell = QVBoxLayout()
        self.total_years_cell.setSpacing(4)
        self.total_years_cell.setObjectName(u"total_years_cell")
        self.total_years_head = QHBoxLayout()
        self.total_years_head.setSpacing(8)
        self.total_years_head.setObjectName(u"total_years_head")
        self.total_years_label = QLabel(ReviewForm)
        self.total_years_label.setObjectName(u"total_years_label")

        self.total_years_head.addWidget(self.total_years_label)

        self.total_years_mark = FoundMark(ReviewForm)
        self.total_years_mark.setObjectName(u"total_years_mark")

        self.total_years_head.addWidget(self.total_years_mark)


        self.total_years_cell.addLayout(self.total_years_head)

        self.total_years = NumberField(ReviewForm)
        self.total_years.setObjectName(u"total_years")

        self.total_years_cell.addWidget(self.total_years)

        self.total_years_error = ErrorLabel(ReviewForm)
        self.total_years_error.setObjectName(u"total_years_error")

        self.total_years_cell.addWidget(self.total_years_error)


        self.fields.addLayout(self.total_years_cell)

        self.degree_cell = QVBoxLayout()
        self.degree_cell.setSpacing(4)
        self.degree_cell.setObjectName(u"degree_cell")
        self.degree_head = QHBoxLayout()
        self.degree_head.setSpacing(8)
        self.degree_head.setObjectName(u"degree_head")
        self.degree_label = QLabel(ReviewForm)
        self.degree_label.setObjectName(u"degree_label")

        self.degree_head.addWidget(self.degree_label)

        self.degree_mark = FoundMark(ReviewForm)
        self.degree_mark.setObjectName(u"degree_mark")

        self.degree_head.addWidget(self.degree_mark)


        self.degree_cell.addLayout(self.degree_head)

        self.degree = QLineEdit(ReviewForm)
        self.degree.setObjectName(u"degree")
        self.degree.setMaxLength(200)

        self.degree_cell.addWidget(self.degree)

        self.degree_error = ErrorLabel(ReviewForm)
        self.degree_error.setObjectName(u"degree_error")

        self.degree_cell.addWidget(self.degree_error)


        self.fields.addLayout(self.degree_cell)

        self.skills_cell = QVBoxLayout()
        self.skills_cell.setSpacing(4)
        self.skills_cell.setObjectName(u"skills_cell")
        self.skills_head = QHBoxLayout()
        self.skills_head.setSpacing(8)
        self.skills_head.setObjectName(u"skills_head")
        self.skills_label = QLabel(ReviewForm)
        self.skills_label.setObjectName(u"skills_label")

        self.skills_head.addWidget(self.skills_label)

        self.skills_mark = FoundMark(ReviewForm)
        self.skills_mark.setObjectName(u"skills_mark")

        self.skills_head.addWidget(self.skills_mark)


        self.skills_cell.addLayout(self.skills_head)

        self.skills = LinesField(ReviewForm)
        self.skills.setObjectName(u"skills")
        self.skills.setProperty(u"lines", 3)

        self.skills_cell.addWidget(self.skills)

        self.skills_error = ErrorLabel(ReviewForm)
        self.skills_error.setObjectName(u"skills_error")

        self.skills_cell.addWidget(self.skills_error)


        self.fields.addLayout(self.skills_cell)

        self.links_cell = QVBoxLayout()
        self.links_cell.setSpacing(4)
        self.links_cell.setObjectName(u"links_cell")
        self.links_head = QHBoxLayout()
        self.links_head.setSpacing(8)
        self.links_head.setObjectName(u"links_head")
        self.links_label = QLabel(ReviewForm)
        self.links_label.setObjectName(u"links_label")

        self.links_head.addWidget(self.links_label)

        self.links_mark = FoundMark(ReviewForm)
        self.links_mark.setObjectName(u"links_mark")

        self.links_head.addWidget(self.links_mark)


        self.links_cell.addLayout(self.links_head)

        self.links = LinesField(ReviewForm)
        self.links.setObjectName(u"links")
        self.links.setProperty(u"lines", 2)

        self.links_cell.addWidget(self.links)

        self.links_error = ErrorLabel(ReviewForm)
        self.links_error.setObjectName(u"links_error")

        self.links_cell.addWidget(self.links_error)


        self.fields.addLayout(self.links_cell)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.rest)

        self.fields.setStretch(10, 1)
#if QT_CONFIG(shortcut)
        self.full_name_label.setBuddy(self.full_name)
        self.full_name_error.setBuddy(self.full_name)
        self.emails_label.setBuddy(self.emails)
        self.emails_error.setBuddy(self.emails)
        self.phones_label.setBuddy(self.phones)
        self.phones_error.setBuddy(self.phones)
        self.city_label.setBuddy(self.city)
        self.city_error.setBuddy(self.city)
        self.current_title_label.setBuddy(self.current_title)
        self.current_title_error.setBuddy(self.current_title)
        self.current_employer_label.setBuddy(self.current_employer)
        self.current_employer_error.setBuddy(self.current_employer)
        self.total_years_label.setBuddy(self.total_years)
        self.total_years_error.setBuddy(self.total_years)
        self.degree_label.setBuddy(self.degree)
        self.degree_error.setBuddy(self.degree)
        self.skills_label.setBuddy(self.skills)
        self.skills_error.setBuddy(self.skills)
        self.links_label.setBuddy(self.links)
        self.links_error.setBuddy(self.links)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.full_name, self.emails)
        QWidget.setTabOrder(self.emails, self.phones)
        QWidget.setTabOrder(self.phones, self.city)
        QWidget.setTabOrder(self.city, self.current_title)
        QWidget.setTabOrder(self.current_title, self.current_employer)
        QWidget.setTabOrder(self.current_employer, self.total_years)
        QWidget.setTabOrder(self.total_years, self.degree)
        QWidget.setTabOrder(self.degree, self.skills)
        QWidget.setTabOrder(self.skills, self.links)

        self.retranslateUi(ReviewForm)

        QMetaObject.connectSlotsByName(ReviewForm)
    # setupUi

    def retranslateUi(self, ReviewForm):
        self.full_name_label.setText(QCoreApplication.translate("ReviewForm", u"Name", None))
#if QT_CONFIG(accessibility)
        self.full_name.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.emails_label.setText(QCoreApplication.translate("ReviewForm", u"Email", None))
#if QT_CONFIG(accessibility)
        self.emails.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.emails.setPlaceholderText(QCoreApplication.translate("ReviewForm", u"One a line", None))
        self.phones_label.setText(QCoreApplication.translate("ReviewForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phones.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.phones.setPlaceholderText(QCoreApplication.translate("ReviewForm", u"One a line", None))
        self.city_label.setText(QCoreApplication.translate("ReviewForm", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("ReviewForm", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.current_title_label.setText(QCoreApplication.translate("ReviewForm", u"Title now", None))
#if QT_CONFIG(accessibility)
        self.current_title.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Title now", None))
#endif // QT_CONFIG(accessibility)
        self.current_employer_label.setText(QCoreApplication.translate("ReviewForm", u"Employer now", None))
#if QT_CONFIG(accessibility)
        self.current_employer.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Employer now", None))
#endif // QT_CONFIG(accessibility)
        self.total_years_label.setText(QCoreApplication.translate("ReviewForm", u"Years of experience", None))
#if QT_CONFIG(accessibility)
        self.total_years.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Years of experience", None))
#endif // QT_CONFIG(accessibility)
        self.degree_label.setText(QCoreApplication.translate("ReviewForm", u"Highest degree", None))
#if QT_CONFIG(accessibility)
        self.degree.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Highest degree", None))
#endif // QT_CONFIG(accessibility)
        self.skills_label.setText(QCoreApplication.translate("ReviewForm", u"Skills", None))
#if QT_CONFIG(accessibility)
        self.skills.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Skills", None))
#endif // QT_CONFIG(accessibility)
        self.skills.setPlaceholderText(QCoreApplication.translate("ReviewForm", u"Between commas", None))
        self.links_label.setText(QCoreApplication.translate("ReviewForm", u"Links", None))
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("ReviewForm", u"Links", None))
#endif // QT_CONFIG(accessibility)
        self.links.setPlaceholderText(QCoreApplication.translate("ReviewForm", u"One a line", None))
        pass
    # retranslateUi
