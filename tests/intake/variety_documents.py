"""DOCX and PDF files whose make, not their words, misleads readers."""

from tests.intake.cases import Case
from tests.intake.making import Sheet, docx, paragraph, table, text_box

BOXED = Case(
    "boxed.docx",
    docx(
        text_box(paragraph("Rabia Junejo", size=24, bold=True), paragraph("QA Engineer"))
        + paragraph("EXPERIENCE", bold=True)
        + paragraph("QA Engineer | Sukkur Bridge Apps | Jan 2020 – Present")
        + paragraph("Automated tests with Selenium and Pytest", bullet=True)
        + paragraph("EDUCATION", bold=True)
        + table(
            [
                ["Degree", "Institute", "Year"],
                ["BS (Computer Science)", "Sukkur IBA University", "2019"],
                ["Matric", "Public School Sukkur", "2013"],
            ]
        )
        + paragraph("SKILLS", bold=True)
        + table([["Selenium", "Pytest", "Jira"], ["Postman", "Jenkins", "SQL"]]),
        header=paragraph("rabia.junejo@example.com | 0334-0002233"),
        footer=paragraph("Sukkur, Pakistan"),
    ),
    {
        "full_name": "Rabia Junejo",
        "email": "rabia.junejo@example.com",
        "phone": "+923340002233",
        "city": "Sukkur",
        "current_title": "QA Engineer",
        "current_company": "Sukkur Bridge Apps",
        "degree_level": "bachelor",
        "skills": {"Selenium", "Pytest", "Jira", "Postman", "Jenkins", "SQL"},
        "years": 6.9,
    },
)

LAYOUT_TABLE = Case(
    "layout-table.docx",
    docx(
        table(
            [
                [
                    paragraph("CONTACT", bold=True, size=13)
                    + paragraph("sana_pirzada@example.org")
                    + paragraph("0315 0008899")
                    + paragraph("Larkana")
                    + paragraph("SKILLS", bold=True, size=13)
                    + paragraph("Ruby")
                    + paragraph("Ruby on Rails")
                    + paragraph("Sidekiq"),
                    paragraph("Sana Pirzada", bold=True, size=26)
                    + paragraph("Ruby Developer")
                    + paragraph("WORK HISTORY", bold=True, size=13)
                    + paragraph("Ruby Developer, Moen Web House", bold=True)
                    + paragraph("05/2021 - Present")
                    + paragraph("Kept a Rails shop running.")
                    + paragraph("EDUCATION", bold=True, size=13)
                    + paragraph("BSIT, Shah Abdul Latif University, 2020"),
                ]
            ]
        )
    ),
    {
        "full_name": "Sana Pirzada",
        "email": "sana_pirzada@example.org",
        "phone": "+923150008899",
        "city": "Larkana",
        "current_title": "Ruby Developer",
        "current_company": "Moen Web House",
        "degree_level": "bachelor",
        "skills": {"Ruby", "Ruby on Rails", "Sidekiq"},
        "years": 5.6,
    },
)

HIDDEN_LINK = Case(
    "hidden-link.docx",
    docx(
        paragraph("Waqar Mengal", size=20, bold=True)
        + "<w:p><w:hyperlink r:id='a'><w:r><w:t>E-mail me</w:t></w:r></w:hyperlink>"
        "<w:r><w:t xml:space='preserve'>  |  </w:t></w:r>"
        "<w:hyperlink r:id='b'><w:r><w:t>LinkedIn</w:t></w:r></w:hyperlink></w:p>"
        + paragraph("Mobile 0302-0005566")
        + paragraph("Work Experience", bold=True)
        + paragraph("Data Engineer @ Gwadar Analytics, Karachi")
        + paragraph("August 2020 until now")
        + paragraph("Education", bold=True)
        + paragraph("MS Data Science, FAST-NUCES, 2020"),
        links={"a": "mailto:waqar.mengal@example.com", "b": "https://www.linkedin.com/in/waqar-mengal-1"},
    ),
    {
        "full_name": "Waqar Mengal",
        "email": "waqar.mengal@example.com",
        "phone": "+923020005566",
        "links": ("linkedin.com/in/waqar-mengal-1",),
        "current_title": "Data Engineer",
        "current_company": "Gwadar Analytics",
        "degree_level": "master",
    },
)

SIDEBAR = Case(
    "sidebar.pdf",
    Sheet()
    .lines(
        30,
        60,
        """# CONTACT
0346-0003344
maheen.talpur@
example.com
Nawabshah
github.com/mtalpur
# SKILLS
Java
Spring Boot
MySQL
Docker
# LANGUAGES
English
Sindhi""",
    )
    .text(220, 70, "Maheen", 26, bold=True)
    .text(220, 98, "Talpur", 26, bold=True)
    .text(220, 118, "Java Developer", 12)
    .lines(
        220,
        150,
        """# WORK EXPERIENCE
Java Developer
Habib Canal Software (Pvt.) Ltd.
Feb 2020 - Present
- Wrote services with Spring Boot and
  Hibernate for the canal office
Associate Engineer
Rohri Systems
Jul 2018 - Jan 2020
- Kept MySQL running
# EDUCATION
BE Software Engineering
Quaid-e-Awam University
2014 - 2018""",
    )
    .data(),
    {
        "full_name": "Maheen Talpur",
        "email": "maheen.talpur@example.com",
        "phone": "+923460003344",
        "links": ("github.com/mtalpur",),
        "city": "Nawabshah",
        "current_title": "Java Developer",
        "current_company": "Habib Canal Software (Pvt.) Ltd.",
        "degree": "BE Software Engineering",
        "degree_level": "bachelor",
        "skills": {"Java", "Spring Boot", "MySQL", "Docker", "Hibernate"},
        "years": 8.4,
    },
)


def _europass() -> bytes:
    sheet = Sheet().text(60, 60, "Europass", 9).text(60, 80, "Curriculum Vitae", 16, bold=True)
    rows = [
        ("Personal information", "", True),
        ("First name(s) / Surname(s)", "Kamil Baloch", False),
        ("Address", "Street 4, Turbat, Pakistan", False),
        ("Telephone(s)", "Mobile: +92 331 0009900", False),
        ("E-mail", "kamil.baloch@example.com", False),
        ("Date of birth", "04/05/1990", False),
        ("Work experience", "", True),
        ("Dates", "01/2018 - present", False),
        ("Occupation or position held", "System Administrator", False),
        ("Main activities and responsibilities", "Kept Linux and Nginx servers alive", False),
        ("Name and address of employer", "Makran Port Services, Gwadar", False),
        ("Education and training", "", True),
        ("Dates", "2010 - 2014", False),
        ("Title of qualification awarded", "Bachelor of Computer Science", False),
        ("Name and type of organisation", "University of Turbat", False),
        ("Personal skills and competences", "", True),
        ("Computer skills and competences", "Linux, Nginx, Ansible, Bash", False),
    ]
    for number, (label, value, is_heading) in enumerate(rows):
        y = 110 + number * 18
        sheet.text(60, y, label, 11 if is_heading else 9, bold=is_heading)
        if value:
            sheet.text(250, y, value, 10)
    return sheet.data()


EUROPASS = Case(
    "europass.pdf",
    _europass(),
    {
        "full_name": "Kamil Baloch",
        "email": "kamil.baloch@example.com",
        "phone": "+923310009900",
        "city": "Turbat",
        "current_title": "System Administrator",
        "current_company": "Makran Port Services",
        "degree_level": "bachelor",
        "skills": {"Linux", "Nginx", "Ansible", "Bash"},
        "years": 8.9,
    },
)

MODERN = Case(
    "moderncv.pdf",
    Sheet()
    .text(60, 60, "Shayan Khuhro \u2014 Site Reliability Engineer", 18)
    .text(60, 78, "Khairpur  \u2022  +92 336 0001010  \u2022  shayan khuhro@example.net", 9)
    .link("mailto:shayan_khuhro@example.net", 78)
    .lines(60, 110, "# Experience")
    .text(60, 128, "2021\u2013Present", 10)
    .text(150, 128, "Site Reliability Engineer, Kot Diji Cloud, Karachi", 10, bold=True)
    .text(150, 142, "Ran Prometheus, Grafana and Kubernetes.", 10)
    .text(60, 160, "2018\u20132021", 10)
    .text(150, 160, "Linux Administrator, Ranipur Hosting, Sukkur", 10, bold=True)
    .text(150, 174, "Kept the machines alive.", 10)
    .lines(60, 200, "# Education")
    .text(60, 218, "2013\u20132017", 10)
    .text(150, 218, "B.E. Electronics, Mehran University, Jamshoro", 10, bold=True)
    .lines(60, 244, "# Computer skills")
    .text(60, 262, "Monitoring", 10)
    .text(150, 262, "Prometheus, Grafana", 10)
    .text(60, 276, "Containers", 10)
    .text(150, 276, "Docker, Kubernetes, Helm", 10)
    .data(),
    {
        "full_name": "Shayan Khuhro",
        "email": "shayan_khuhro@example.net",
        "phone": "+923360001010",
        "city": "Khairpur",
        "current_title": "Site Reliability Engineer",
        "current_company": "Kot Diji Cloud",
        "degree_level": "bachelor",
        "skills": {"Prometheus", "Grafana", "Kubernetes", "Docker", "Helm"},
        "years": 8.4,
    },
)

LETTER_SPACED_PDF = Case(
    "letterspaced.pdf",
    Sheet()
    .text(60, 60, "DURDANA BROHI", 20, bold=True, spacing=8)
    .text(60, 84, "A N D R O I D   D E V E L O P E R", 9)
    .text(60, 100, "durdana.brohi@example.com   0301 0004040   Dadu", 9)
    .lines(
        60,
        130,
        """# Employment History
Android Developer
Johi Mobile Works
March 2022 - Today
- Shipped three Kotlin apps
# Academic Background
Bachelor's in Computer Science
Dadu Campus, University of Sindh
2017 - 2021
# Core Competencies
Kotlin, Android, Firebase, Git""",
    )
    .data(),
    {
        "full_name": "Durdana Brohi",
        "email": "durdana.brohi@example.com",
        "phone": "+923010004040",
        "city": "Dadu",
        "current_title": "Android Developer",
        "current_company": "Johi Mobile Works",
        "degree_level": "bachelor",
        "skills": {"Kotlin", "Android", "Firebase", "Git"},
        "years": 4.7,
    },
)
