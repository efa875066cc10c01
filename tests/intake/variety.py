"""CVs of many makes, each with what a careful person reads out of it."""

from dataclasses import dataclass, field

from tests.intake.making import Sheet, docx, paragraph, table, text_box


@dataclass(frozen=True)
class Case:
    """A file, its name and what must be read from it; only the keys given are judged."""

    name: str
    data: bytes
    expected: dict[str, object] = field(default_factory=dict)


def _text(name: str, text: str, **expected: object) -> Case:
    return Case(f"{name}.txt", text.strip("\n").encode("utf-8"), expected)


PLAIN = _text(
    "plain",
    """
CURRICULUM VITAE

Engr. Nadia Rehmani, PMP
Backend Engineer | Multan, Pakistan | Cell: 0092-301-0001122 | nadia.rehmani@example.com | github.com/nrehmani

PROFESSIONAL SUMMARY
Backend engineer with 6+ years of experience in Python and the rest of the stack. I go the extra mile.

WORK EXPERIENCE
Senior Backend Engineer - Indus Ledger (SMC-Pvt) Limited, Multan
Mar 2021 - Present
- Built a REST API in Django; moved it to Docker and Kubernetes
- Cut p95 latency with Redis

Backend Engineer - Thar Softworks, Lahore
June 2018 - Feb 2021
- Wrote Flask services on PostgreSQL

EDUCATION
BS Computer Science, NFC Institute of Engineering, 2018
FSc (Pre-Engineering), Government College Multan, 2014

TECHNICAL SKILLS
Languages: Python, Go, C, SQL
Frameworks: Django, Flask
Tools: Docker, k8s, Redis, PostgreSQL

REFERENCES
Mr. Kashif Dar, Manager, 0333-9998887, kashif.dar@ref.example.net
""",
    full_name="Nadia Rehmani",
    email="nadia.rehmani@example.com",
    phone="+923010001122",
    links=("github.com/nrehmani",),
    city="Multan",
    current_title="Senior Backend Engineer",
    current_company="Indus Ledger (SMC-Pvt) Limited",
    degree="BS Computer Science",
    degree_level="bachelor",
    skills={
        "Python",
        "Go",
        "C",
        "SQL",
        "Django",
        "Flask",
        "Docker",
        "Kubernetes",
        "Redis",
        "PostgreSQL",
        "REST API",
    },
    years=8.5,
)

BIODATA = _text(
    "biodata",
    """
BIO DATA

Name                : SYED ARSALAN HAIDERI
Father's Name       : Syed Mubarak Haideri
Date of Birth       : 12-03-1994
CNIC No             : 42201-1234567-9
Address             : House # 12, Block 5, Gulshan-e-Iqbal, Karachi
Contact No          : 0321 0004455 / 021-34001122
E-mail              : arsalan_haideri94@example.org
Religion            : Islam
Marital Status      : Single

ACADEMIC QUALIFICATION
Degree          Institute                     Year    Grade
M.C.S           University of Karachi         2018    A
B.Com           University of Karachi         2015    B
Intermediate    Govt. Degree College          2012    B
Matric          Happy Home School             2010    A

JOB EXPERIENCE
Company Name    : Clifton Data House
Designation     : PHP Developer
Duration        : 01/2019 to Till Date

Company Name    : Keamari Traders (Pvt) Ltd
Designation     : Internee
Duration        : Jun 2018 to Dec 2018

COMPUTER SKILLS
PHP, Laravel, MySQL, MS Office

REFERENCE
Will be furnished on demand
""",
    full_name="Syed Arsalan Haideri",
    father_name="Syed Mubarak Haideri",
    cnic="42201-1234567-9",
    email="arsalan_haideri94@example.org",
    phone="+923210004455",
    city="Karachi",
    current_title="PHP Developer",
    current_company="Clifton Data House",
    degree_level="master",
    skills={"PHP", "Laravel", "MySQL", "MS Office"},
    years=8.4,
)

SPACED = _text(
    "spaced",
    """
J U N A I D   M E M O N
F U L L   S T A C K   D E V E L O P E R

junaid [at] example [dot] com  |  +92 (0) 345 0007788  |  Hyderabad

E X P E R I E N C E
Full Stack Developer, Kotri Systems
Sep'19 – Current
• MERN work: React.js, Node JS, Express.js, Mongo DB

E D U C A T I O N
BSSE, Mehran University, Jamshoro (2015 - 2019)

S K I L L S
JavaScript • TypeScript • React • Node.js • MongoDB • C++
""",
    full_name="Junaid Memon",
    email="junaid@example.com",
    phone="+923450007788",
    city="Hyderabad",
    current_title="Full Stack Developer",
    current_company="Kotri Systems",
    degree_level="bachelor",
    skills={"JavaScript", "TypeScript", "React", "Node.js", "MongoDB", "C++", "Express"},
    years=7.2,
)

NO_HEADINGS_BUT_LABELS = _text(
    "labels",
    """
Resume of Hira Solangi
Phone: 92 333 0001199
Email: hira.solangi@example.com
LinkedIn: linkedin.com/in/hira-solangi/

Career Objective:
To work as a software engineer in a good company.

Professional Experience:
Ravi Payments Ltd — Software Engineer (Java)                         2020-06 to 2023-08
Worked on Spring Boot, Hibernate and Oracle.
Bolan Apps — Junior Software Engineer                                2018-02 to 2020-05
Worked on JSP and MySQL.

Qualification:
Master of Science in Software Engineering, NUST Islamabad, 2018
B.E. (Computer Systems), MUET, 2015

Skills: Java, Spring Boot, Hibernate, Oracle, MySQL, Git
Languages: English, Urdu, Sindhi
""",
    full_name="Hira Solangi",
    email="hira.solangi@example.com",
    phone="+923330001199",
    links=("linkedin.com/in/hira-solangi",),
    current_title="Software Engineer (Java)",
    current_company="Ravi Payments Ltd",
    degree_level="master",
    skills={"Java", "Spring Boot", "Hibernate", "Oracle", "MySQL", "Git", "JSP"},
    years=5.6,
)

URDU = _text(
    "urdu",
    """
Bakhtawar Leghari    بختاور لغاری
Software Engineer
bakhtawar@example.com, 03120006677, Quetta

Experience
Software Engineer at Zhob Digital (Jan 2022 - Present)
Trainee Engineer at Hanna Lake Labs (2021)

Education
Bachelor of Science in Information Technology, BUITEMS, Quetta

Skills
C#, ASP.NET Core, SQL Server, Azure DevOps, Entity Framework
""",
    full_name="Bakhtawar Leghari",
    name_urdu="بختاور لغاری",
    email="bakhtawar@example.com",
    phone="+923120006677",
    city="Quetta",
    current_title="Software Engineer",
    current_company="Zhob Digital",
    degree_level="bachelor",
    skills={"C#", "ASP.NET Core", "SQL Server", "Azure DevOps", "Entity Framework"},
)

AMERICAN = _text(
    "american",
    """
Walter Finchley
Austin, TX 78701 | (512) 555-0142 | walter.finchley@example.com | www.finchley-example.dev

Summary
Results-driven engineer with 10 years of experience.

Employment
Staff Engineer
Lone Pecan Inc., Austin, TX
April 2019 – Present
* Led the move from a monolith to microservices on AWS (EC2, Lambda) with Terraform

Senior Software Engineer
Blue Agave LLC, Dallas, TX
May 2015 – March 2019
* Wrote Ruby on Rails and Go services

Education
Bachelor of Arts, Economics, University of Texas, 2014

Technical Skills
Go, Ruby, Rails, AWS, Terraform, PostgreSQL
""",
    full_name="Walter Finchley",
    email="walter.finchley@example.com",
    phone="+15125550142",
    links=("finchley-example.dev",),
    city="Austin",
    current_title="Staff Engineer",
    current_company="Lone Pecan Inc.",
    degree_level="bachelor",
    years=11.6,
)

SECOND_TITLE = _text(
    "promotion",
    """
FAREED UL HASSAN BUGTI
fareed.bugti@example.com
0300-1239876
Peshawar

PROFILE
Developer.

CAREER HISTORY
KHYBER CLOUDWORKS (PVT) LTD, PESHAWAR
Team Lead                                   Jan 2022 – Till Date
Led five people.
Software Engineer                           Feb 2019 – Dec 2021
Wrote Kotlin and Spring Boot services.

ACADEMICS
BSCS – University of Peshawar – 2018
ICS – Islamia College – 2014

EXPERTISE
Kotlin | Spring Boot | PostgreSQL | Apache Kafka
""",
    full_name="Fareed ul Hassan Bugti",
    email="fareed.bugti@example.com",
    phone="+923001239876",
    city="Peshawar",
    current_title="Team Lead",
    current_company="KHYBER CLOUDWORKS (PVT) LTD",
    degree_level="bachelor",
    skills={"Kotlin", "Spring Boot", "PostgreSQL", "Apache Kafka"},
    years=7.8,
)

NUMBERED = _text(
    "numbered",
    """
RESUME

FATHER NAME: GHULAM RASOOL
NAME: SHAHMEER JATOI
ADDRESS: HOUSE NO 44, STREET 7, SATELLITE TOWN, RAWALPINDI.
CELL NO: 0333-4445556   EMAIL ID:- shahmeer.jatoi@example.com

OBJECTIVE:
To obtain a position in Old Bank where I can use my skills.

PROFESSIONAL EXPERIENCE:
1. SOFTWARE ENGINEER – MARGALLA SOFTECH (PVT) LTD – ISLAMABAD (JAN 2020 – PRESENT)
Responsibilities:
- Developed ERP with ASP.NET MVC from Mar 2021 to June 2021
- Handled SQL Server
2. JUNIOR PROGRAMMER – POTOHAR IT – RAWALPINDI (MAR 2018 – DEC 2019)
- Crystal Reports

PROJECTS:
Hospital System (Jan 2015 - Dec 2017)
Role: Developer
Used PHP and MySQL.

CERTIFICATIONS:
MCSA, Microsoft, Jan 2016 - Jan 2019

EDUCATION:
BS(IT) Arid Agriculture University 2013-2017
""",
    full_name="Shahmeer Jatoi",
    current_title="SOFTWARE ENGINEER",
    current_company="MARGALLA SOFTECH (PVT) LTD",
    years=8.7,
    city="Rawalpindi",
    father_name="Ghulam Rasool",
    degree_level="bachelor",
    skills={"ASP.NET MVC", "Crystal Reports", "MySQL", "PHP", "SQL Server"},
)

SENTENCES = _text(
    "sentences",
    """
Anum Fatima Sial
Karachi | +92 333 7778899 (WhatsApp) / 0300-1112224 | anumsial@example.com

I am currently working as Backend Engineer at Clifton Labs since May 2021. Before that I interned.

SKILLS
Proficient in Python, Django and PostgreSQL.
Python (Advanced), Java – 3 years, Docker: 4/5
Git ★★★★☆
Good knowledge of Linux

INTERNSHIPS
Intern, Hub Power, Jun 2020 - Aug 2020

EDUCATION
Bachelor's degree, Computer Science
NED University, 2016 – 2020
""",
    full_name="Anum Fatima Sial",
    phone="+923337778899",
    degree_level="bachelor",
    city="Karachi",
    skills={"Django", "Docker", "Git", "Java", "Linux", "PostgreSQL", "Python"},
)

FROM_TO_TABLE = _text(
    "from-to-table",
    """
Curriculum Vitae of
MUHAMMAD OWAIS RAZA QADRI
Software Quality Assurance Engineer
Email: owais.qadri@example.com
Contact: +92-312-1234560
LinkedIn: www.linkedin.com/in/owaisqadri
D.O.B: 1st January 1995
Nationality: Pakistani

CAREER SUMMARY
Over 5 years of experience in manual and automated testing.

WORK HISTORY
Organization   Designation    From      To
Bahria Soft    SQA Engineer   Jan 2021  Present
Faran Sugar    IT Assistant   Mar 2018  Dec 2020

ACADEMIC RECORD
Certificate/Degree   Board/University   Passing Year   Division
B.S (Software Engg.)   Bahria University   2017   1st
Intermediate   BIEK   2013   A
Matriculation   BSEK   2011   A

TECHNICAL SKILLS
Selenium, JMeter, Postman, JIRA, TestRail, MS Office
""",
    full_name="Muhammad Owais Raza Qadri",
    current_title="SQA Engineer",
    current_company="Bahria Soft",
    years=8.6,
    degree_level="bachelor",
    skills={"JMeter", "Jira", "MS Office", "Postman", "Selenium", "TestRail"},
)

EXPORTED_PROFILE = _text(
    "exported-profile",
    """
Haroon Khattak
DevOps Engineer

Contact
haroon.khattak@example.com
+971 50 123 4567
Dubai, UAE

Experience

DevOps Engineer
Emaar Cloud · Full-time
Mar 2022 - Present · 2 yrs 9 mos
Dubai, United Arab Emirates · On-site

Skills: Kubernetes · Terraform

System Engineer
Peshawar Net
Jan 2019 - Feb 2022 · 3 yrs 2 mos
Peshawar, Pakistan

Education

University of Engineering and Technology, Peshawar
Bachelor of Science - BS, Electrical Engineering
2014 - 2018

Top Skills
AWS
Kubernetes
Linux
""",
    full_name="Haroon Khattak",
    phone="+971501234567",
    city="Dubai",
    current_title="DevOps Engineer",
    current_company="Emaar Cloud",
    degree_level="bachelor",
    years=7.9,
    skills={"AWS", "Kubernetes", "Linux", "Terraform"},
)

SPRINGFIELD = _text(
    "springfield",
    """
John Q. Sample
123 Elm Street, Springfield, IL 62701
217-555-0188 | jqsample@example.com

OBJECTIVE
Seeking a backend role.

EXPERIENCE
Acme Rockets, Inc.                                        Springfield, IL
Senior Software Developer                          August 2018 – present
• Lead developer for Java and Spring services
• Managed AWS

Initech Software                                          Chicago, IL
Software Developer                              June 2014 – July 2018
• C# and SQL Server

EDUCATION
University of Illinois, Urbana-Champaign
B.S. in Computer Science, May 2014; GPA 3.7

SKILLS
Languages: Java, C#, SQL. Tools: Git, Docker
""",
    full_name="John Q. Sample",
    phone="+12175550188",
    current_title="Senior Software Developer",
    current_company="Acme Rockets, Inc.",
    degree_level="bachelor",
    years=12.4,
    city="Springfield",
    skills={"AWS", "C#", "Docker", "Git", "Java", "SQL", "SQL Server", "Spring"},
)

BARE = _text(
    "bare",
    """
Noor
noor@example.org
0301 2223334
Gilgit

Profile
Self taught developer.

Work
Karakoram Web
Developer
2021-now
K2 Apps
Junior Developer
2019-2021

Studies
Intermediate, 2018

Tools
Laravel
Vue
MySQL
""",
    full_name="Noor",
    current_title="Developer",
    current_company="Karakoram Web",
    degree_level="hssc",
    city="Gilgit",
    skills={"Laravel", "MySQL", "Vue.js"},
)

ACADEMIC = _text(
    "academic",
    """
Dr. Sana Ullah Marwat, PhD
Senior Data Scientist
Islamabad, Pakistan • sana.marwat@example.com • 0345-6789012 • scholar.google.com/citations?user=abc

EMPLOYMENT
Senior Data Scientist, Thar Microfinance Bank                                   Since Jan 2022
Data Scientist, Keti Analytics                                     Sep 2018 – Dec 2021
Research Associate, NUST                                             Sep 2014 – Aug 2018

EDUCATION
PhD, Computer Science, NUST                                          2014 – 2018
MS, Computer Science, NUST                                           2012 – 2014
BS, Computer Science, UET Peshawar                                   2008 – 2012

PUBLICATIONS
S. Marwat, "Deep things", Journal of Things, 2019 - 2020.

TECHNICAL SKILLS
Python, R, TensorFlow, PyTorch, SQL, Spark
""",
    full_name="Sana Ullah Marwat",
    current_title="Senior Data Scientist",
    current_company="Thar Microfinance Bank",
    degree_level="phd",
    years=12.2,
    city="Islamabad",
    skills={"Apache Spark", "PyTorch", "Python", "R", "SQL", "TensorFlow"},
)

STACKS = _text(
    "stacks",
    """
KHADIJA BUTT
Lahore, Pakistan
khadija.butt@example.com
+92 (321) 9876543
https://khadijabutt.example.dev

EXPERIENCE

Ilm Tech | Software Engineer                                    
Lahore, PK | July 2022 – Present
Stack: Go, gRPC, Kafka, k8s
* Built payment rails

Nur Systems | Associate Software Engineer
Remote | Jan. 2020 – June 2022
Stack: Node, TypeScript, Mongo
* Built things at scale

EDUCATION
LUMS | BSc Computer Science | 2016 – 2020

SKILLS
Go, TypeScript, Node.js, gRPC, Kafka, Kubernetes, MongoDB
""",
    full_name="Khadija Butt",
    current_title="Software Engineer",
    current_company="Ilm Tech",
    degree_level="bachelor",
    years=6.9,
    city="Lahore",
    links=("khadijabutt.example.dev",),
    skills={"Apache Kafka", "Go", "Kubernetes", "MongoDB", "Node.js", "TypeScript", "gRPC"},
)

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

CASES = (
    PLAIN,
    BIODATA,
    SPACED,
    NO_HEADINGS_BUT_LABELS,
    URDU,
    AMERICAN,
    SECOND_TITLE,
    NUMBERED,
    SENTENCES,
    FROM_TO_TABLE,
    EXPORTED_PROFILE,
    SPRINGFIELD,
    BARE,
    ACADEMIC,
    STACKS,
    BOXED,
    LAYOUT_TABLE,
    HIDDEN_LINK,
    SIDEBAR,
    EUROPASS,
    MODERN,
    LETTER_SPACED_PDF,
)
