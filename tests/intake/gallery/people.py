"""Invented people with everything a CV says of them, and the truth that a reader should find."""

from dataclasses import dataclass, field
from random import Random

TODAY_YEAR, TODAY_MONTH = 2026, 7
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_LONG = "January February March April May June July August September October November December".split()

_GIVEN = (
    "Ayesha Bilal Sana Usman Hira Zainab Hamza Maryam Danish Rabia Kamran Nida Owais Saima Talha Mehwish "
    "Shahzaib Komal Junaid Iqra Adeel Farhan Sidra Noman Laiba Waqas Anum Rizwan Tooba Zeeshan Priya Arjun "
    "Nusrat Tanvir Dilshan Grace Samuel Chloe Omar Fatima"
).split()
_FAMILY = (
    "Siddiqui Khan Farooq Qureshi Baloch Raza Ahmed Malik Sheikh Mirza Lodhi Memon Pasha Rizvi Bhatti Gondal "
    "Chaudhry Abbasi Soomro Jatoi Khattak Durrani Awan Butt Sharma Perera Rahman Mendis Walker Haddad"
).split()
_PREFIXED = ("Muhammad {0} {1}", "Syed {0} {1}", "{0} bin {1}", "{0} ur Rehman", "M. {0} {1}", "{0} Ali {1}")
_CITIES = (
    "Karachi Karachi Karachi Lahore Islamabad Rawalpindi Faisalabad Hyderabad Multan Peshawar Sukkur Quetta "
    "Sialkot Gujranwala"
).split()
_AREAS = (
    "House 12, Street 4, Block {n}, Gulshan-e-Iqbal",
    "Flat B-{n}, Clifton",
    "Sector G-{n}/2",
    "{n} Model Town",
    "R-{n}, North Nazimabad",
)
_COMPANIES = (
    "Karvan Logistics (Pvt) Ltd",
    "Indus Pay",
    "Margalla Health Systems",
    "Ravi Retail Technologies",
    "Bolan Softworks (SMC-Pvt) Limited",
    "Chenab Labs",
    "Mehran Data Services Pvt. Ltd.",
    "Thar Digital",
    "Hunza Mapworks",
    "Attock Web Services",
    "Northgate Software House",
    "Kohsar Fintech",
    "Lyari Games Studio",
    "Bluewater Telecom Inc",
    "Sapphire Cloud LLC",
    "Zarghoon Networks",
    "Keenjhar Energy",
    "Makli Systems",
)
_TITLES = (
    "Backend Developer",
    "Senior Software Engineer",
    "Software Engineer",
    "Junior Software Engineer",
    "Python Developer",
    "Java Developer",
    "Full Stack Developer",
    "DevOps Engineer",
    "Lead Backend Engineer",
    "Associate Software Engineer",
    "Node.js Developer",
    "Database Administrator",
    "Software Architect",
    "Backend Engineer (Go)",
    "PHP Developer",
    "Application Developer",
    "Site Reliability Engineer",
    "Technical Lead",
)
_DEGREES = (
    ("bachelor", "BS Computer Science"),
    ("bachelor", "BSc Software Engineering"),
    ("bachelor", "BE Computer Systems"),
    ("bachelor", "B.E. Electrical Engineering"),
    ("bachelor", "BSCS"),
    ("bachelor", "BSSE"),
    ("bachelor", "BCS"),
    ("bachelor", "B.Tech Information Technology"),
    ("bachelor", "Bachelor of Science in Computer Science"),
    ("master", "MS Computer Science"),
    ("master", "MCS"),
    ("master", "MBA (IT)"),
    ("master", "Master of Computer Applications (MCA)"),
    ("master", "M.Sc. Computer Science"),
)
_SCHOOLS = (
    ("hssc", "Intermediate (Pre-Engineering)", "Government College"),
    ("hssc", "FSc Pre-Engineering", "Superior College"),
    ("hssc", "HSSC", "Army Public College"),
    ("ssc", "Matriculation (Science)", "City Grammar School"),
    ("ssc", "Matric", "Happy Palace School"),
    ("ssc", "SSC", "Beacon House"),
)
_UNIVERSITIES = (
    "NED University of Engineering & Technology",
    "University of Karachi",
    "FAST-NUCES",
    "COMSATS University Islamabad",
    "Sir Syed University",
    "Bahria University",
    "SZABIST",
    "Air University",
    "Mehran UET",
    "University of the Punjab",
    "Virtual University of Pakistan",
)
_SKILLS = {
    "Languages": "Java Python PHP Go C# C++ Kotlin Ruby TypeScript JavaScript SQL".split(),
    "Frameworks": [
        *("Spring Boot;Hibernate;Django;Flask;FastAPI;Laravel;Symfony;Express;NestJS;ASP.NET Core").split(
            ";"
        ),
        "Node.js",
    ],
    "Databases": "MySQL;PostgreSQL;MongoDB;Cassandra;Redis;SQL Server;Oracle;SQLite;Elasticsearch".split(";"),
    "Cloud and DevOps": "AWS;Azure;Docker;Kubernetes;Terraform;Jenkins;CI/CD;Linux;Ansible".split(";"),
    "Other": "Kafka;RabbitMQ;GraphQL;gRPC;Git;Microservices;REST API;Celery".split(";"),
}
_KNOWN_AS = {"Kafka": "Apache Kafka"}
"""Names in the catalogue that people never write."""
_SPELLINGS = {
    "Node.js": ("Node.js", "NodeJS", "Node"),
    "REST API": ("REST APIs", "RESTful APIs", "REST API"),
    "PostgreSQL": ("PostgreSQL", "Postgres"),
    "Kubernetes": ("Kubernetes", "K8s"),
    "AWS": ("AWS", "Amazon Web Services (AWS)"),
    "JavaScript": ("JavaScript", "JS"),
    "CI/CD": ("CI/CD", "CI/CD pipelines"),
}
_DEEDS = (
    "Built {skill} services behind the order pipeline, {n}k requests a minute",
    "Cut the monthly bill by {n}% after profiling the slowest jobs",
    "Moved a legacy importer to {skill} without downtime",
    "Wrote runbooks and went on call one week in four",
    "Reviewed code and mentored {n} interns",
    "Designed the schema and tuned queries of the ledger in {skill}",
    "Worked with the client's team on releases every two weeks",
)
_PHONES = (
    "0{a}-{b}",
    "0{a} {b}",
    "0{a}{b}",
    "+92 {a} {b}",
    "+92{a}{b}",
    "0092-{a}-{b}",
    "(0{a}) {b}",
    "+92-{a}-{b}",
    "+92 (0) {a} {b}",
)


@dataclass(frozen=True)
class Job:
    """One job held; months count from year 0, ``end`` None = until today."""

    title: str
    company: str
    start: int
    end: int | None
    deeds: tuple[str, ...]


@dataclass(frozen=True)
class School:
    """One degree with where and when."""

    level: str
    degree: str
    institution: str
    year: int


@dataclass(frozen=True)
class Person:
    """What stands in a CV. ``skills`` maps the catalogue's name to how this person spells it."""

    name: str
    email: str
    phone: str
    phone_written: str
    city: str
    address: str
    headline: str
    father: str
    jobs: tuple[Job, ...]
    schools: tuple[School, ...]
    skills: dict[str, str]
    groups: dict[str, tuple[str, ...]]
    links: tuple[str, ...]
    summary: str
    truth: dict[str, object] = field(default_factory=dict)


def month_text(month: int, style: int) -> str:
    """Write a month in one of seven ways."""
    year, number = divmod(month, 12)
    return (
        f"{_MONTHS[number]} {year}",
        f"{_LONG[number]} {year}",
        f"{number + 1:02d}/{year}",
        f"{year}-{number + 1:02d}",
        f"{_MONTHS[number]}'{year % 100:02d}",
        f"{_MONTHS[number]}-{year}",
        f"{_MONTHS[number].upper()} {year}",
    )[style % 7]


def span_text(job: Job, style: int) -> str:
    """Write the time of a job, its end as one of the words for today."""
    dash = (" – ", " - ", " to ", " — ")[style % 4]
    now = ("Present", "present", "Till Date", "to date", "Current", "till now")[style % 6]
    if dash == " to " and now == "to date":
        now = "date"
    end = now if job.end is None else month_text(job.end, style)
    return month_text(job.start, style) + dash + end


def invent(seed: int) -> Person:
    """Invent one person; the same seed gives the same one."""
    random = Random(seed)
    given, family = random.choice(_GIVEN), random.choice(_FAMILY)
    name = f"{given} {family}"
    if random.random() < 0.3:
        name = random.choice(_PREFIXED).format(given, family)
    separator = random.choice((".", "_", "", "-"))
    local = random.choice(
        (f"{given}{separator}{family}", f"{family}{separator}{given}", f"{given}{random.randrange(10, 99)}")
    )
    email = f"{local.lower()}@{random.choice(('example.com', 'example.org', 'mail.example.com'))}"
    area, rest = f"3{random.randrange(0, 50):02d}", f"{random.randrange(0, 10_000):07d}"
    written = random.choice(_PHONES).format(a=area, b=rest)
    city = random.choice(_CITIES)
    jobs = _jobs(random)
    schools = _schools(random, city, jobs)
    groups = {group: tuple(random.sample(names, random.randrange(2, 5))) for group, names in _SKILLS.items()}
    skills = {
        name_of: random.choice(_SPELLINGS.get(name_of, (name_of,)))
        for names in groups.values()
        for name_of in names
    }
    handle = f"{given}{family}".lower()
    links = tuple(
        random.sample(
            (f"github.com/{handle}", f"linkedin.com/in/{handle}-{random.randrange(10, 99)}"),
            random.randrange(0, 3),
        )
    )
    person = Person(
        name=name,
        email=email,
        phone=f"+92{area}{rest}",
        phone_written=written,
        city=city,
        address=random.choice(_AREAS).format(n=random.randrange(1, 20)),
        headline=jobs[0].title,
        father=f"{random.choice(_GIVEN[1::2])} {family}",
        jobs=jobs,
        schools=schools,
        skills=skills,
        groups=groups,
        links=links,
        summary=(
            f"{jobs[0].title} who likes small teams and clear briefs, mostly "
            f"{random.choice(groups['Languages'])} and {random.choice(groups['Databases'])}."
        ),
    )
    person.truth.update(_truth(person))
    return person


def _jobs(random: Random) -> tuple[Job, ...]:
    month = TODAY_YEAR * 12 + TODAY_MONTH - 1
    is_working = random.random() < 0.75
    end = month if is_working else month - random.randrange(2, 12)
    jobs = []
    for place in range(random.choice((1, 2, 2, 3, 3, 4))):
        start = end - random.randrange(7, 44)
        deeds = tuple(
            deed.format(skill=random.choice(_SKILLS["Frameworks"]), n=random.randrange(3, 90))
            for deed in random.sample(_DEEDS, random.randrange(2, 4))
        )
        used = {job.company for job in jobs}
        company = random.choice([each for each in _COMPANIES if each not in used])
        jobs.append(
            Job(random.choice(_TITLES), company, start, None if place == 0 and is_working else end, deeds)
        )
        end = start - random.randrange(0, 4)
    return tuple(jobs)


def _schools(random: Random, city: str, jobs: tuple[Job, ...]) -> tuple[School, ...]:
    year = jobs[-1].start // 12
    level, degree = random.choice(_DEGREES)
    schools = [School(level, degree, random.choice(_UNIVERSITIES), year)]
    if level == "master":
        schools.append(School("bachelor", "BSc", random.choice(_UNIVERSITIES), year - 2))
    for kind, name, institution in random.sample(_SCHOOLS, random.randrange(0, 3)):
        schools.append(School(kind, name, f"{institution} {city}", year - (4 if kind == "hssc" else 6)))
    if random.random() < 0.25:
        schools.reverse()
    return tuple(schools)


def _in_deeds(person: Person) -> set[str]:
    deeds = " ".join(deed for job in person.jobs for deed in job.deeds)
    return {name for name in _SKILLS["Frameworks"] if f" {name} " in f" {deeds} ".replace(",", " ")}


def _truth(person: Person) -> dict[str, object]:
    now = TODAY_YEAR * 12 + TODAY_MONTH - 1
    months: set[int] = set()
    for job in person.jobs:
        months.update(range(job.start, now if job.end is None else job.end))
    order = ("ssc", "hssc", "bachelor", "master")
    return {
        "full_name": person.name,
        "email": person.email,
        "phone": person.phone,
        "city": person.city,
        "current_title": person.jobs[0].title,
        "current_company": person.jobs[0].company,
        "years": len(months) / 12,
        "degree_level": max((school.level for school in person.schools), key=order.index),
        "skills": {_KNOWN_AS.get(name, name) for name in (*person.skills, *_in_deeds(person))},
        "links": set(person.links),
    }
