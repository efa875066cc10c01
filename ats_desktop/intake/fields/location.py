"""The city that a person lives in."""

import re

from ats_desktop.domain.draft import Found
from ats_desktop.intake.fields import places
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.sections import Sectioned

_LABEL = re.compile(
    r"\b(?:(?:current|present|postal|mailing|home|permanent|residential)\s+)?(?:address|location|city"
    r"|residence|residing in"
    r"|based in|lives? in|domicile|place of residence)\b\s*[:\-–]?",
    re.IGNORECASE,
)
_LOW_LABEL = re.compile(r"\b(?:permanent|domicile|birth|born)\b", re.IGNORECASE)


def find_city(cv: Sectioned) -> Found | None:
    """Return the city of the address or of the lines beside the contact; the schools' and employers' last."""
    best: tuple[float, Found] | None = None
    for index, line in cv.of(Section.TOP, Section.CONTACT, Section.PERSONAL, Section.SUMMARY):
        text = line.text
        following = ""
        if index + 1 < len(cv.lines) and text.rstrip().endswith((",", "address:", "Address:", "Location:")):
            following = " " + cv.lines[index + 1].text
        label = _LABEL.search(text)
        cities = places.cities_in(text + following)
        city = cities[-1] if cities else places.city_before_country(text + following)
        if not city:
            continue
        score = _score(cv, index, text, bool(label), city)
        if best is None or score > best[0]:
            best = (score, found_in(line, city, min(score, 0.97)))
    if best is not None and best[0] >= 0.3:
        return best[1]
    return _fallback(cv)


def _score(cv: Sectioned, index: int, text: str, is_labelled: bool, city: str) -> float:
    section = cv.sections[index]
    if section is Section.SUMMARY:
        return 0.35 if is_labelled else 0.2
    score = 0.8
    if is_labelled:
        score += 0.15
    if _LOW_LABEL.search(text):
        score -= 0.35
    if any(places.is_place(piece.strip()) for piece in re.split(r"[\t|·•,/]", text)):
        score += 0.03
    if index >= cv.first_content and section is Section.TOP:
        score -= 0.3
    if re.search(rf"\b(?:university|college|school)\b[^,|·]*{re.escape(city)}", text, re.IGNORECASE):
        score -= 0.4
    return score


def _fallback(cv: Sectioned) -> Found | None:
    for section, confidence in ((Section.EXPERIENCE, 0.4), (Section.EDUCATION, 0.25)):
        for _, line in cv.of(section):
            cities = places.cities_in(line.text)
            if cities:
                return found_in(line, cities[-1], confidence)
    return None


def home_region(cv: Sectioned) -> str:
    """Return the phone region of the person's address, or "" where none is named."""
    for _, line in cv.of(Section.TOP, Section.CONTACT, Section.PERSONAL):
        country = places.country_in(line.text)
        if country:
            return country
    city = find_city(cv)
    return places.REGIONS.get(city.value.lower(), "") if city and city.confidence > 0.5 else ""
