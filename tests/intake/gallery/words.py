"""The words of a CV, section by section, in the habits that people have."""

from dataclasses import dataclass
from random import Random

from tests.intake.gallery.people import Person, span_text

_HEADINGS = {
    "profile": ("Profile", "Summary", "Career Objective", "About Me", "PROFESSIONAL SUMMARY", "Objective"),
    "jobs": (
        "Experience",
        "WORK EXPERIENCE",
        "Employment History",
        "Work History",
        "PROFESSIONAL EXPERIENCE",
        "Job Experience",
        "Career History",
    ),
    "schools": (
        "Education",
        "EDUCATION",
        "Academic Background",
        "Qualification",
        "ACADEMIC QUALIFICATIONS",
        "Education & Training",
    ),
    "skills": (
        "Skills",
        "TECHNICAL SKILLS",
        "Core Competencies",
        "IT Skills",
        "Technologies",
        "Tech Stack",
        "Computer Skills",
    ),
    "references": ("References", "REFERENCE", "Referees"),
}


@dataclass(frozen=True)
class Words:
    """One person's CV as lines; ``#`` begins a heading, ``-`` an item of a list."""

    person: Person
    contact: tuple[str, ...]
    profile: tuple[str, ...]
    jobs: tuple[tuple[str, ...], ...]
    schools: tuple[str, ...]
    skills: tuple[str, ...]
    references: tuple[str, ...]
    headings: dict[str, str]

    def heading(self, section: str) -> str:
        """Return the heading of a section with its mark."""
        return f"# {self.headings[section]}"

    def body(self, *, skills_first: bool = False, with_profile: bool = True) -> list[str]:
        """Return everything below the name and the contact lines, in one column."""
        jobs = [self.heading("jobs"), *(line for job in self.jobs for line in job)]
        skills = [self.heading("skills"), *self.skills]
        schools = [self.heading("schools"), *self.schools]
        profile = [self.heading("profile"), *self.profile] if with_profile else []
        middle = [*skills, *jobs, *schools] if skills_first else [*jobs, *schools, *skills]
        references = [self.heading("references"), *self.references] if self.references else []
        return [*profile, *middle, *references]


def words_of(person: Person, random: Random) -> Words:
    """Write a person's CV down in some of the ways in which people do."""
    style = random.randrange(28)
    caps = random.random() < 0.3
    headings = {
        key: (choice.upper() if caps else choice)
        for key, choices in _HEADINGS.items()
        for choice in [random.choice(choices)]
    }
    return Words(
        person=person,
        contact=_contact(person, random),
        profile=(person.summary,),
        jobs=tuple(_job(person, place, style, random) for place in range(len(person.jobs))),
        schools=_schools(person, random),
        skills=_skills(person, random),
        references=_references(random),
        headings=headings,
    )


def _contact(person: Person, random: Random) -> tuple[str, ...]:
    place = random.choice(
        (
            f"{person.address}, {person.city}",
            f"{person.city}, Pakistan",
            person.city,
            f"{person.address}, {person.city}, Pakistan",
        )
    )
    if random.random() < 0.4:
        labels = random.choice(
            (("Phone: ", "Email: ", "Address: "), ("Mobile: ", "E-mail: ", ""), ("Cell # ", "Email: ", ""))
        )
        rows = [f"{labels[0]}{person.phone_written}", f"{labels[1]}{person.email}", f"{labels[2]}{place}"]
        return (*rows, *person.links)
    separator = random.choice((" | ", "  •  ", " · ", ", ", " - "))
    first = separator.join((person.email, person.phone_written))
    if random.random() < 0.5:
        return (first + separator + place, *person.links)
    return (place, first, separator.join(person.links)) if person.links else (place, first)


def _job(person: Person, place: int, style: int, random: Random) -> tuple[str, ...]:
    job = person.jobs[place]
    span = span_text(job, style)
    bullets = tuple(f"- {deed}" for deed in job.deeds)
    head = {
        0: (f"{job.title}, {job.company}", span),
        1: (f"{job.title} | {job.company} | {span}",),
        2: (job.company, f"{job.title}\t{span}"),
        3: (f"{job.title}\t{span}", f"{job.company}, {person.city}"),
        4: (span, job.title, job.company),
        5: (f"{job.title} at {job.company} ({span})",),
        6: (f"{job.company} — {job.title}", span),
    }[style % 7]
    return (*head, *bullets)


def _schools(person: Person, random: Random) -> tuple[str, ...]:
    form = random.randrange(4)
    rows: list[str] = []
    for school in person.schools:
        rows += {
            0: [f"{school.degree}, {school.institution}, {school.year}"],
            1: [school.degree, f"{school.institution} ({school.year})"],
            2: [f"{school.degree} - {school.institution}\t{school.year}"],
            3: [f"{school.institution}", f"{school.degree}, {school.year - 4} - {school.year}"],
        }[form]
    return tuple(rows)


def _skills(person: Person, random: Random) -> tuple[str, ...]:
    spelled = {group: [person.skills[name] for name in names] for group, names in person.groups.items()}
    form = random.randrange(4)
    if form == 0:
        return tuple(f"{group}: {', '.join(names)}" for group, names in spelled.items())
    every = [name for names in spelled.values() for name in names]
    if form == 1:
        return tuple(" • ".join(every[start : start + 6]) for start in range(0, len(every), 6))
    if form == 2:
        return tuple(f"- {', '.join(names)}" for names in spelled.values())
    return tuple(", ".join(every[start : start + 7]) for start in range(0, len(every), 7))


def _references(random: Random) -> tuple[str, ...]:
    if random.random() < 0.3:
        return ("Mr. Imran Referee, Manager", "imran.referee@example.net, 0333-9998887")
    return ()
