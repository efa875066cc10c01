"""The headings that CVs use, and which part of the CV each opens."""

import re
from enum import StrEnum


class Section(StrEnum):
    """A part of a CV; TOP is everything before the first heading."""

    TOP = "top"
    CONTACT = "contact"
    PERSONAL = "personal"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    SKILLS = "skills"
    PROJECTS = "projects"
    CERTIFICATES = "certificates"
    LANGUAGES = "languages"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


_PHRASES: dict[Section, str] = {
    Section.CONTACT: """contact|contacts|contact me|contact details|contact detail|contact info
        |contact information|get in touch|reach me|details|contact no|social|social links|links
        |online profiles|profiles|find me online|contact and links|connect|addresses""",
    Section.PERSONAL: """personal information|personal info|personal details|personal detail|personal data
        |bio data|biodata|personal profile|personal particulars|particulars|about|personal|bio""",
    Section.SUMMARY: """summary|profile|professional summary|professional profile|career summary
        |career profile|objective|career objective|career objectives|objectives|job objective|about me
        |who i am|what i do|executive summary|personal statement|summary of qualifications|profile summary
        |introduction|overview|professional overview|career goal|career goals|aim|objective statement
        |personal summary|career overview|statement|highlights|professional objective|my profile|in short
        |career highlights|synopsis|profile synopsis""",
    Section.EXPERIENCE: """experience|work experience|professional experience|employment|employment history
        |work history|career|career history|job experience|jobs|job history|employment record
        |employment details|employment experience|working experience|industry experience|relevant experience
        |experience and employment|professional background|professional history|work
        |where ive worked|what ive done|where i worked
        |where i have worked|positions held|internship|internships|internship experience
        |work experience and internships|experiences|professional experiences|work experiences
        |organizational experience|organisational experience|career progression|experience summary
        |practical experience|professional career|experience details|professional journey|career path
        |career record|working history|technical experience|software experience|previous experience
        |current employment|previous employment|employment summary|experience history|job record
        |service record|it experience|teaching experience|professional work experience|freelance experience
        |field experience|industrial experience""",
    Section.EDUCATION: """education|academic background|academics|academic qualification
        |academic qualifications|qualification|qualifications|education and training|educational background
        |educational qualification|educational qualifications|studies|academic record|academic details
        |academic history|educational details|education details|education and qualifications
        |academic profile|schooling|degrees|academic credentials|academia|education background
        |educational history|academic education|education history|educational record|where i studied
        |educational profile|academic career|academic achievements and education|professional qualification
        |academic|professional qualifications|academic information|education and certifications
        |education qualification|training and education|education certifications|educational credentials
        |academic qualifications detail""",
    Section.SKILLS: """skills|technical skills|key skills|core skills|skill set|skillset|skills summary
        |core competencies|competencies|competences|it skills|computer skills|stack|tech stack
        |technology stack|technologies|tools|technical expertise|expertise|areas of expertise
        |technical proficiency|technical proficiencies|proficiencies|technical summary
        |technical competencies|programming skills|software skills|professional skills|skills and tools
        |tools and technologies|technologies and tools|technical knowledge|computer knowledge|digital skills
        |toolbox|technical stack|core technologies|key competencies|skills and competencies
        |skills and expertise|what i use|personal skills|skills and abilities|job related skills
        |technical tools|what i know|computer proficiency|hard skills|it proficiency|technical strengths
        |skills and technologies|key technical skills|it expertise|programming languages|frameworks
        |databases|languages and frameworks|languages and technologies|technical areas|it competencies
        |technical profile|computer literacy|computer expertise|specialties|specialities|tooling|abilities
        |technical abilities|software proficiency|technical background|technical toolkit|toolkit|tech skills
        |my skills|professional competencies|development skills|programming|software|top skills
        |technical experties|soft skills|devops and cloud|databases and tools|frameworks and libraries
        |libraries|cloud|devops|methodologies|platforms|operating systems|web technologies|backend|frontend
        |languages and tools|key strengths|strengths|interpersonal skills""",
    Section.PROJECTS: """projects|personal projects|key projects|academic projects|selected projects
        |project experience|notable projects|major projects|final year project|side projects|portfolio
        |open source|project details|fyp|professional projects|recent projects|project work
        |projects undertaken|university projects|open source projects|open source contributions
        |project portfolio|research projects|client projects""",
    Section.CERTIFICATES: """certifications|certification|certificates|certificate
        |licenses and certifications|courses|training|trainings|professional certifications
        |courses and certifications|training and certifications|professional development
        |certifications and training|trainings and certifications|workshops|online courses
        |professional training|course work|coursework|relevant coursework|licenses
        |certifications and courses|courses and trainings|diplomas|short courses|professional trainings
        |trainings and workshops|certificates and courses|diploma and certifications""",
    Section.LANGUAGES: """languages|language|language skills|languages known|language proficiency
        |linguistic skills|spoken languages|mother tongue|other languages|languages spoken
        |language competencies""",
    Section.INTERESTS: """interests|hobbies|hobbies and interests|interests and hobbies|personal interests
        |activities|extra curricular activities|extracurricular activities|extra curricular
        |co curricular activities|hobby|leisure|areas of interest|extracurriculars
        |field of interest""",
    Section.REFERENCES: """references|reference|referees|professional references
        |references available on request|referee|reference available upon request
        |references available upon request|reference will be furnished on demand
        |references will be furnished on demand|references upon request|reference persons|recommendations
        |reference will be provided on demand|references will be provided on demand|testimonials
        |reference details|references and recommendations""",
    Section.OTHER: """achievements|awards|honors|honours|honors and awards|awards and honors
        |awards and achievements|accomplishments|publications|research|volunteering|volunteer
        |volunteer experience|volunteer work|memberships|professional memberships|additional information
        |other information|declaration|key achievements|patents|responsibilities|community|leadership
        |scholarships|research interests|thesis|affiliations|additional|miscellaneous
        |professional affiliations|talks|articles|social work|voluntary work|leadership experience
        |presentations|annexes|research publications|extra information|other activities|availability
        |passport details|visa status|photo|achievements and awards|conferences|seminars
        |leadership and activities|career achievements|community service""",
}
_EXACT: dict[str, Section] = {
    " ".join(phrase.split()): section
    for section, phrases in _PHRASES.items()
    for phrase in phrases.split("|")
}
_KEY_WORDS: dict[str, Section] = {
    "experience": Section.EXPERIENCE,
    "employment": Section.EXPERIENCE,
    "internships": Section.EXPERIENCE,
    "education": Section.EDUCATION,
    "qualification": Section.EDUCATION,
    "qualifications": Section.EDUCATION,
    "academic": Section.EDUCATION,
    "academics": Section.EDUCATION,
    "skills": Section.SKILLS,
    "competencies": Section.SKILLS,
    "technologies": Section.SKILLS,
    "expertise": Section.SKILLS,
    "proficiency": Section.SKILLS,
    "projects": Section.PROJECTS,
    "certifications": Section.CERTIFICATES,
    "certificates": Section.CERTIFICATES,
    "courses": Section.CERTIFICATES,
    "trainings": Section.CERTIFICATES,
    "references": Section.REFERENCES,
    "referees": Section.REFERENCES,
    "hobbies": Section.INTERESTS,
    "interests": Section.INTERESTS,
    "summary": Section.SUMMARY,
    "objective": Section.SUMMARY,
    "achievements": Section.OTHER,
    "awards": Section.OTHER,
    "publications": Section.OTHER,
    "volunteer": Section.OTHER,
    "memberships": Section.OTHER,
}
_WEAK = frozenset(
    """languages tools technologies stack frameworks databases libraries cloud devops platforms
        methodologies software programming backend frontend responsibilities achievements details links
        language work about research additional career activities community training tooling highlights
        statement bio personal strengths key_achievements tech_stack programming_languages devops_and_cloud
        databases_and_tools operating_systems web_technologies social frameworks_and_libraries
        languages_and_frameworks technical_areas profiles addresses connect academic soft_skills
        mother_tongue other_languages aim photo availability technology_stack courses coursework course_work
        projects certificate portfolio leadership in_short internship overview introduction""".split()
)
"""Words that also label a line inside another part; they open a part only where they look like a heading."""
_LABELS = frozenset(
    """name full name father name fathers name date of birth dob nationality gender sex marital status
        religion cnic cnic no address email e-mail phone mobile cell telephone position designation company
        organization employer duration occupation or position held main activities and responsibilities name
        and address of employer type of business or sector dates title of qualification awarded domicile
        languages frameworks databases devops cloud tools technologies libraries principal subjects name and
        type of organisation level in national classification first surname s given family last number fax
        telephones email website url skype whatsapp place location department role project team size
        responsibilities competences mother tongue other driving licence desired employment occupational
        field ntn passport domicile""".split()
)
_NUMBERING = re.compile(r"^(?:\d{1,2}|[ivxIVX]{1,4}|[A-H])[.)]\s+")
_DOCUMENT_TITLES = re.compile(
    r"^\s*(?:(?:curriculum\s*vita?e|resum[eé]|r[ée]sum[ée]|c\.?v\.?|bio\s*-?\s*data|europass)\b[\s:"
    r"|\-–—]*)+(?:of|for)?\s*",
    re.IGNORECASE,
)
_KEY_NEIGHBOURS = frozenset(
    """my the professional personal relevant technical academic work working key core career other and of in
        selected major notable industry related it software summary additional history details recent
        current previous it computer total overall research industrial practical corporate international
        local teaching management brief training experience education skills employment qualification
        qualifications projects certifications courses awards""".split()
)


def normalised(text: str) -> str:
    """Return a heading as it is looked up: lower case, no numbering, no punctuation."""
    text = _NUMBERING.sub("", text.strip()).casefold().replace("&", " and ").replace("/", " and ")
    return " ".join(re.sub(r"[^\w\s]|_", " ", re.sub(r"['’]", "", text)).split())


def named(text: str) -> Section | None:
    """Return the part that a line opens when it is one of the known headings word for word."""
    if len(text) > 60:
        return None
    return _EXACT.get(normalised(text))


def is_weak(text: str) -> bool:
    """Tell whether a known heading is also a common label inside other parts."""
    return normalised(text).replace(" ", "_") in _WEAK


def guessed(text: str) -> Section | None:
    """Return the part that a line in heading style opens, by its words; None when it names none."""
    words = normalised(text).split()
    if not words or len(words) > 6 or any(letter.isdigit() for letter in text):
        return None
    keys = [_KEY_WORDS[word] for word in words if word in _KEY_WORDS]
    strangers = [word for word in words if word not in _KEY_WORDS and word not in _KEY_NEIGHBOURS]
    if not keys or len(strangers) > 1:
        return None
    return keys[-1]


def is_label(text: str) -> bool:
    """Tell whether a short text is made of the words that label a value beside it."""
    words = normalised(text).split()
    return 0 < len(words) <= 7 and all(word in _LABELS for word in words)


def without_document_title(text: str) -> str:
    """Drop "Curriculum Vitae of", "Resume -" and the like from the start of a line."""
    return _DOCUMENT_TITLES.sub("", text)


def is_document_title(text: str) -> bool:
    """Tell whether a line says no more than that this is a CV."""
    match = _DOCUMENT_TITLES.match(text)
    return bool(match) and not text[match.end() :].strip(" .:-–—|") if match else False
