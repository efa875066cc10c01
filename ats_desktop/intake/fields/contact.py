"""E-mails, phones and links of the person, never those of the references."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

import phonenumbers

from ats_desktop.domain.contact import link_address
from ats_desktop.domain.draft import Found, PhoneDraft
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line, Link
from ats_desktop.intake.sections import Sectioned

EMAIL = re.compile(
    r"(?<![\w.+@-])([A-Za-z0-9][\w.+'-]{0,63}|[A-Za-z0-9])\s?@\s?((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\s?\.\s?(?=[A-Za-z]))+[A-Za-z]{2,24})",
)
_LABELLED_END = re.compile(r"(?<=[a-z])(?=[A-Z])|(?i:(?<=\.com)(?=(?:phone|mobile|cell|tel|linkedin|github|address|contact)))")
_WRITTEN_OUT = re.compile(r"\s*[\[({<]\s*(at|dot)\s*[\])}>]\s*", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.@/=-])(?:\+|00)?\(?\+?\d[\d\s().\-–—‐‑]{5,22}\d(?![\w@])")
_CNIC = re.compile(r"(?<!\d)(\d{5})[-\s](\d{7})[-\s](\d)(?!\d)")
_ID_LABEL = re.compile(
    r"\b(?:c?nic|cnic\s*no|id\s*card|passport|ntn|roll|reg(?:istration)?|enrol\w*|licen[cs]e|account|iban|seat|employee\s*id"
    r"|student\s*id|emp\s*id|ids?\s*no|zip|postal code|d\.?o\.?b|date of birth|certificate|credential|pec)\b[^\t|]{0,20}$",
    re.IGNORECASE,
)
_LOW_PHONE = re.compile(r"\b(?:fax|emergency|father|guardian|home|res|residence|ptcl|land\s?line|office|tel)\b[^\t|]{0,14}$", re.I)
_PHONE_LABEL = re.compile(r"\b(?:ph(?:one)?|mob(?:ile)?|cell|tel|contact|whats\s?app|call|no|number|#|m|c|p|t)\b[^\t|]{0,12}$", re.I)
_REGIONS = ("PK", "US", "GB", "AE", "SA", "IN")

_HOSTS = (
    r"linkedin\.com|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com|medium\.com|behance\.net|dribbble\.com|kaggle\.com"
    r"|leetcode\.com|hackerrank\.com|dev\.to|twitter\.com|x\.com|facebook\.com|instagram\.com|youtube\.com|codepen\.io|about\.me"
    r"|upwork\.com|fiverr\.com|hashnode\.com|codeforces\.com|scholar\.google\.com|researchgate\.net|t\.me|npmjs\.com|vercel\.app"
)
_LINK = re.compile(
    rf"(?<![\w@.-])(?:https?\s?:\s?//\s?[^\s\t|,;<>()]+|www\.[^\s\t|,;<>()]+|(?:[a-z]{{2,3}}\.)?(?:{_HOSTS})/[^\s\t|,;<>()]+"
    r"|[a-z0-9-]+\.github\.io(?:/[^\s\t|,;<>()]*)?)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]*\.)+(?:dev|io|me|pk|com|net|org|tech|app|co|xyz|info|site|online|page|codes|ai|in|uk)"
    r"(?:/[^\s\t|,;<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"\b(?P<host>linked\s?in|git\s?hub)\b\s*(?:id|profile|username)?\s*[:\-–]?\s+?@?(?P<path>(?:in/)?[\w-]{4,39})(?![\w./@])", re.I)
_PATH_ONLY = re.compile(r"(?:^|[\t|·]|\s{2})\s*/?in/(?P<path>[\w-]{4,60})/?(?=\s|$|\t|\|)")
_WEB_LABEL = re.compile(r"\b(?:website|portfolio|web|blog|homepage|site|url|links?)\b\s*[:\-–]?\s*$", re.IGNORECASE)
_NO_HANDLE = frozenset("profile link github linkedin https http and www username".split())
_TECHNOLOGY = re.compile(r"^(?:asp|ado|vb|socket|node|vue|next|nuxt|express|nest|ml|three|d3|draw|alpine)\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Contacts:
    """What was found, best first, each list with one Found for its first value."""

    emails: tuple[str, ...] = ()
    email: Found | None = None
    phones: tuple[PhoneDraft, ...] = ()
    phone: Found | None = None
    links: tuple[str, ...] = ()
    link: Found | None = None


def own_lines(cv: Sectioned) -> list[tuple[int, Line]]:
    """Return the lines in which contacts count: all but the references, unless those are all there is."""
    lines = [
        (index, line)
        for index, line in enumerate(cv.lines)
        if cv.sections[index] is not Section.REFERENCES
    ]
    return lines or list(enumerate(cv.lines))


def find_contacts(cv: Sectioned, region: str) -> Contacts:
    """Read e-mails, phones and links; ``region`` is the phone region of the address, or ""."""
    emails, email = _emails(cv)
    phones, phone = _phones(cv, region)
    links, link = _links(cv)
    return Contacts(emails, email, phones, phone, links, link)


def emails_in(text: str) -> list[str]:
    """Return the addresses written in a text, tidied."""
    text = _WRITTEN_OUT.sub(lambda match: "@" if match[1].lower() == "at" else ".", text)
    found = []
    for match in EMAIL.finditer(text):
        local, domain = match[1].strip(".'-"), re.sub(r"\s", "", match[2])
        if any(blank in match[0] for blank in " \t") and not _is_mail_gap(match[0]):
            continue
        domain = _cut_label(domain)
        if local.isupper() and domain.isupper():
            local = local.lower()
        if local and ".." not in local:
            found.append(f"{local}@{domain.lower()}")
    return found


def _is_mail_gap(written: str) -> bool:
    return len(written.split()) <= 3


def _cut_label(domain: str) -> str:
    head, dot, last = domain.rpartition(".")
    match = _LABELLED_END.search(last) if not last.isupper() else None
    if match and match.start() >= 2:
        last = last[: match.start()]
    for label in ("phone", "mobile", "cell", "linkedin", "github", "address", "contact"):
        if last.lower().endswith(label) and len(last) - len(label) in (2, 3):
            last = last[: -len(label)]
    return head + dot + last


def _joined(cv: Sectioned, index: int, line: Line) -> str:
    """Return the line, with the next one where an address is broken between them."""
    if index + 1 >= len(cv.lines):
        return line.text
    following = cv.lines[index + 1].text
    first = following.split("\t")[0].split(" ")[0]
    text = line.text.rstrip()
    if text.endswith("@") or (re.search(r"@[\w-]+(\.[\w-]+)*[.-]$", text) and re.match(r"[a-z]", first)):
        return text + first
    if first.startswith("@") and re.search(r"[\w.]+$", text):
        return text + first
    if re.search(r"[\w.+-]+@[a-z0-9-]+$", text) and re.fullmatch(r"\.[a-z]{2,}(\.[a-z]{2,})*", first):
        return text + first
    return line.text


def _emails(cv: Sectioned) -> tuple[tuple[str, ...], Found | None]:
    found: dict[str, tuple[float, Line]] = {}
    for index, line in own_lines(cv):
        if "@" not in line.text and "at" not in line.text.lower():
            if index + 1 >= len(cv.lines) or not cv.lines[index + 1].text.startswith("@"):
                continue
        for address in emails_in(_joined(cv, index, line)):
            score = _place_score(cv, index)
            if address not in found or found[address][0] < score:
                found[address] = (score, line)
    _trust_links(cv, found)
    ranked = sorted(found.items(), key=lambda item: -item[1][0])
    if not ranked:
        return (), None
    address, (score, line) = ranked[0]
    return tuple(value for value, _ in ranked), found_in(line, address, score)


def _place_score(cv: Sectioned, index: int) -> float:
    section = cv.sections[index]
    if section in (Section.CONTACT, Section.PERSONAL):
        return 0.97
    if section is Section.TOP or index < 8:
        return 0.98
    if section in (Section.REFERENCES, Section.PROJECTS, Section.EXPERIENCE):
        return 0.4
    return 0.8


def _trust_links(cv: Sectioned, found: dict[str, tuple[float, Line]]) -> None:
    """Take the address behind the page where the printed one lost a letter on the way."""
    if not cv.lines:
        return
    for link in cv.document.links:
        if not link.target.lower().startswith("mailto:"):
            continue
        addresses = emails_in(unquote(link.target[7:].split("?")[0]))
        if not addresses or addresses[0] in found:
            continue
        address = addresses[0]
        line = _line_at(cv, link)
        if _in_references(cv, line):
            continue
        bare = re.sub(r"[^a-z0-9]", "", address)
        damaged = [
            other
            for other in found
            if re.sub(r"[^a-z0-9]", "", other) in bare or bare in re.sub(r"[^a-z0-9]", "", other)
        ]
        for other in damaged:
            del found[other]
        found[address] = (0.97 if line.page == 1 else 0.6, line)


def _line_at(cv: Sectioned, link: Link) -> Line:
    lines = [line for line in cv.lines if line.page == link.page] or list(cv.lines)
    return min(lines, key=lambda line: abs(line.y0 - link.y))


def _in_references(cv: Sectioned, line: Line) -> bool:
    return any(line is other for _, other in cv.of(Section.REFERENCES))


def find_cnic(cv: Sectioned) -> str:
    """Return the identity card's number as 12345-1234567-1, only where the line calls it one."""
    for _, line in own_lines(cv):
        if re.search(r"\b(?:c\.?n\.?i\.?c|nic|id\s*card|national\s+id\w*|identity)\b", line.text, re.IGNORECASE):
            match = _CNIC.search(line.text) or re.search(r"(?<!\d)(\d{5})(\d{7})(\d)(?!\d)", line.text)
            if match:
                return "-".join(match.groups())
    return ""


def _phones(cv: Sectioned, region: str) -> tuple[tuple[PhoneDraft, ...], Found | None]:
    found: dict[str, tuple[float, str, Line]] = {}
    for index, line in own_lines(cv):
        text = _CNIC.sub(lambda match: "x" * len(match[0]), line.text)
        text = EMAIL.sub(lambda match: "x" * len(match[0]), text)
        for match in _NUMBER.finditer(text):
            before = text[: match.start()]
            if _ID_LABEL.search(before):
                continue
            for number, written, sureness in _read_number(match[0], region, bool(_PHONE_LABEL.search(before))):
                e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
                score = sureness * _place_score(cv, index) - (0.2 if _LOW_PHONE.search(before) else 0.0)
                if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.FIXED_LINE:
                    score -= 0.1
                if e164 not in found or found[e164][0] < score:
                    found[e164] = (score, written, line)
    ranked = sorted(found.items(), key=lambda item: -item[1][0])
    if not ranked:
        return (), None
    phones = tuple(PhoneDraft(e164=value, written=written) for value, (_, written, _) in ranked)
    value, (score, _, line) = ranked[0]
    return phones, found_in(line, value, score)


def _read_number(written: str, region: str, is_labelled: bool) -> list[tuple[phonenumbers.PhoneNumber, str, float]]:
    """Read one run of digits; two numbers that stand side by side come back as two."""
    digits = re.sub(r"\D", "", written)
    if len(digits) > 15:
        halves = re.split(r"\s*[-–—]\s+|\s{2,}", written)
        if len(halves) == 1:
            blanks = [match.start() for match in re.finditer(r"\s", written)]
            if not blanks:
                return []
            middle = min(blanks, key=lambda place: abs(place - len(written) / 2))
            halves = [written[:middle], written[middle:]]
        return [part for half in halves for part in _read_number(half, region, is_labelled) if len(half) < len(written)]
    if len(digits) < 7 or _looks_like_dates(written) or (len(digits) == 13 and digits[0] not in "09"):
        return []
    number = _parsed(written, digits, region, is_labelled)
    if number is None:
        return []
    sureness = 1.0 if phonenumbers.is_valid_number(number) else 0.6
    if not (is_labelled or written.lstrip("(").startswith(("+", "0"))):
        sureness -= 0.1
    return [(number, written.strip(), sureness)]


def _looks_like_dates(written: str) -> bool:
    compact = re.sub(r"\s", "", written)
    return bool(
        re.fullmatch(r"(?:19|20)\d\d[-–—.](?:19|20)\d\d", compact)
        or re.fullmatch(r"\d{1,2}[-–.]\d{1,2}[-–.]\d{2,4}([-–]\d{1,2}[-–.]\d{1,2}[-–.]\d{2,4})?", compact)
        or re.fullmatch(r"(?:19|20)\d\d[-.]\d{1,2}([-.]\d{1,2})?([-–—](?:19|20)\d\d[-.]\d{1,2}([-.]\d{1,2})?)?", compact)
        or re.fullmatch(r"\d{1,2}[-.](?:19|20)\d\d[-–—]\d{1,2}[-.](?:19|20)\d\d", compact)
    )


def _parsed(written: str, digits: str, region: str, is_labelled: bool) -> phonenumbers.PhoneNumber | None:
    text = re.sub(r"^\(?\s*\+\s*\)?|^\(\+", "+", written.strip())
    text = re.sub(r"[()](?=\s*\+)", "", text)
    regions = list(dict.fromkeys((*((region,) if region else ()), *_REGIONS)))
    if text.startswith("+") or digits.startswith("00"):
        plain = "+" + (digits[2:] if digits.startswith("00") and not text.startswith("+") else digits)
        if plain.startswith("+920") and len(plain) == 14:
            plain = "+92" + plain[4:]
        for attempt in (text, plain):
            number = _try(attempt, "PK")
            if number is not None and phonenumbers.is_valid_number(number):
                return number
        number = _try(plain, "PK")
        return number if number is not None and phonenumbers.is_possible_number(number) else None
    if re.fullmatch(r"0?3\d{9}|923\d{9}", digits):
        regions = ["PK"]
    for each in regions:
        number = _try(digits, each)
        if number is not None and phonenumbers.is_valid_number(number) and _is_plausible(number, each, digits):
            return number
    if is_labelled and len(digits) >= 10:
        number = _try(digits, region or "PK")
        if number is not None and phonenumbers.is_possible_number(number):
            return number
    return None


def _is_plausible(number: phonenumbers.PhoneNumber, region: str, digits: str) -> bool:
    """Keep Pakistani numbers to how they are written: a leading 0 or the country code."""
    if region != "PK":
        return True
    return digits.startswith(("0", "92")) or phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE


def _try(text: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


def _links(cv: Sectioned) -> tuple[tuple[str, ...], Found | None]:
    found: dict[str, tuple[str, Line]] = {}

    def keep(value: str, line: Line) -> None:
        address = _clean_link(value)
        if address and address.lower() not in found:
            found[address.lower()] = (address, line)

    behind = [link for link in cv.document.links if not link.target.lower().startswith(("mailto:", "tel:"))]
    full = {_clean_link(link.target).lower(): link.target for link in behind}
    for index, line in own_lines(cv):
        is_own = cv.sections[index] in (Section.TOP, Section.CONTACT, Section.PERSONAL) or index < 6
        for value in _links_in(cv, index, line, is_own):
            address = _clean_link(value).lower()
            # A link that was cut at a line's end is whole in the annotation.
            whole = [target for key, target in full.items() if address and key.startswith(address)]
            keep(whole[0] if len(whole) == 1 else value, line)
    for link in behind:
        address = _clean_link(link.target)
        line = _line_at(cv, link) if cv.lines else None
        if line is None or _in_references(cv, line):
            continue
        if _is_profile(address) or (line.page == 1 and cv.lines.index(line) < min(12, cv.first_content)):
            keep(link.target, line)
    values = [(address, line) for address, line in found.values() if _is_kept(address, found)]
    if not values:
        return (), None
    return tuple(address for address, _ in values), found_in(values[0][1], values[0][0], 0.95)


def _links_in(cv: Sectioned, index: int, line: Line, is_own: bool) -> list[str]:
    text = line.text
    if index + 1 < len(cv.lines) and re.search(r"\.(?:com|org)/(?:in/)?$|\.(?:com|org)/\S*[-_]$", text):
        text += cv.lines[index + 1].text.split("\t")[0].split(" ")[0]
    text = EMAIL.sub(" ", text)
    values = []
    for match in _LINK.finditer(text):
        address = _clean_link(match[0])
        if is_own or _is_profile(address):
            values.append(match[0])
    if is_own:
        rest = _LINK.sub(" ", text)
        values += [
            match[0]
            for match in _BARE.finditer(rest)
            if not _TECHNOLOGY.match(match[0]) and (_WEB_LABEL.search(rest[: match.start()]) or _is_alone(rest, match))
        ]
        for match in _HANDLE.finditer(rest):
            if match["path"].lower() not in _NO_HANDLE and re.search(r"[\d-]|[a-z]{5}", match["path"]):
                is_linkedin = match["host"].lower().startswith("l")
                path = match["path"].removeprefix("in/")
                values.append(f"linkedin.com/in/{path}" if is_linkedin else f"github.com/{path}")
        values += [f"linkedin.com/in/{match['path']}" for match in _PATH_ONLY.finditer(rest)]
    return values


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Tell whether a bare domain is a piece of the contact line by itself."""
    before, after = text[: match.start()].rstrip(" "), text[match.end() :].lstrip(" ")
    return (not before or before[-1] in "\t|·•:,-–") and (not after or after[0] in "\t|·•,-–")


def _clean_link(value: str) -> str:
    value = re.sub(r"^(https?)\s?:\s?//\s?", r"\1://", value.strip(), flags=re.IGNORECASE)
    return link_address(value.rstrip(".,;:'\"|)]}>·•").strip())


def _is_profile(address: str) -> bool:
    host, _, path = address.lower().partition("/")
    if not path or not re.search(rf"(?:^|\.)(?:{_HOSTS})$", host):
        return host.endswith(".github.io")
    if host == "linkedin.com":
        return path.startswith(("in/", "pub/"))
    return host not in ("github.com", "gitlab.com", "bitbucket.org") or "/" not in path


def _is_kept(address: str, found: dict[str, tuple[str, Line]]) -> bool:
    """Drop a bare host and anything that lies below or is the beginning of another link."""
    lowered = address.lower()
    if re.fullmatch(rf"(?:{_HOSTS})(?:/in)?", lowered):
        return False
    return not any(
        other != lowered and ((lowered.startswith(other + "/")) or (other.startswith(lowered) and other[len(lowered)] in "-_"))
        for other in found
    )
