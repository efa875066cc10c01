"""Plain texts with habits that mislead readers."""

from tests.intake.cases import text_case

NUMBERED = text_case(
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

SENTENCES = text_case(
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

FROM_TO_TABLE = text_case(
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

EXPORTED_PROFILE = text_case(
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

SPRINGFIELD = text_case(
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

BARE = text_case(
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

ACADEMIC = text_case(
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

STACKS = text_case(
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
