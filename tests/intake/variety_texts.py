"""Plain texts of the common makes."""

from tests.intake.cases import text_case

PLAIN = text_case(
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

BIODATA = text_case(
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

SPACED = text_case(
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

NO_HEADINGS_BUT_LABELS = text_case(
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

URDU = text_case(
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

AMERICAN = text_case(
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

SECOND_TITLE = text_case(
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
