"""Links to profiles and pages of the person."""

import re

from ats_desktop.domain.contact import link_address
from ats_desktop.domain.draft import Found
from ats_desktop.intake.fields.contact_lines import in_references, line_at, own_lines
from ats_desktop.intake.fields.emails import EMAIL
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_HOSTS = (
    r"linkedin\.com|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com|medium\.com|behance\.net"
    r"|dribbble\.com|kaggle\.com"
    r"|leetcode\.com|hackerrank\.com|dev\.to|twitter\.com|x\.com|facebook\.com|instagram\.com|youtube\.com"
    r"|codepen\.io|about\.me"
    r"|upwork\.com|fiverr\.com|hashnode\.com|codeforces\.com|scholar\.google\.com|researchgate\.net|t\.me"
    r"|npmjs\.com|vercel\.app"
)
_LINK = re.compile(
    rf"(?<![\w@.-])(?:https?\s?:\s?//\s?[^\s\t|,;<>()]+|www\.[^\s\t|,;<>()]+"
    rf"|(?:[a-z]{{2,3}}\.)?(?:{_HOSTS})/[^\s\t|,;<>()]+"
    r"|[a-z0-9-]+\.github\.io(?:/[^\s\t|,;<>()]*)?)",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{2,}\.)+(?:dev|io|me|pk|com|net|org|tech|app|co|xyz|info|site|online"
    r"|page|codes|ai|in|uk)"
    r"(?:/[^\s\t|,;<>()]*)?(?![\w@])",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"\b(?P<host>linked\s?in|git\s?hub)\b\s*(?:id|profile"
    r"|username)?\s*[:\-–]?\s+?@?(?P<path>(?:in/)?[\w-]{4,39})(?![\w./@])",
    re.I,
)
_PATH_ONLY = re.compile(r"(?:^|[\t|·]|\s{2})\s*/?in/(?P<path>[\w-]{4,60})/?(?=\s|$|\t|\|)")
_WEB_LABEL = re.compile(
    r"\b(?:website|portfolio|web|blog|homepage|site|url|links?)\b\s*[:\-–]?\s*$", re.IGNORECASE
)
_NO_HANDLE = frozenset("profile link github linkedin https http and www username".split())
_TECHNOLOGY = re.compile(
    r"^(?:asp|ado|vb|socket|node|vue|next|nuxt|express|nest|ml|three|d3|draw|alpine)\.", re.IGNORECASE
)


def find_links(cv: Sectioned) -> tuple[tuple[str, ...], Found | None]:
    """Return the person's profiles and pages, printed or behind the page, without scheme."""
    found: dict[str, tuple[str, Line]] = {}

    def keep(value: str, line: Line) -> None:
        address = _clean_link(value)
        if address and address.lower() not in found:
            found[address.lower()] = (address, line)

    behind = [link for link in cv.document.links if not link.target.lower().startswith(("mailto:", "tel:"))]
    full = {_clean_link(link.target).lower(): link.target for link in behind}
    for index, line in own_lines(cv):
        is_own = cv.sections[index] in (Section.TOP, Section.CONTACT, Section.PERSONAL)
        for value in _links_in(cv, index, line, is_own):
            address = _clean_link(value).lower()
            # A link that was cut at a line's end is whole in the annotation.
            whole = [target for key, target in full.items() if address and key.startswith(address)]
            keep(whole[0] if len(whole) == 1 else value, line)
    for link in behind if cv.lines else ():
        address = _clean_link(link.target)
        line = line_at(cv, link)
        if in_references(cv, line):
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
    if index and re.search(r"@(?:[\w.-]*[.-])?$", cv.lines[index - 1].text):
        # The first word is the rest of an address that was broken there.
        text = re.sub(r"^\S+", " ", text)
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
            if not _TECHNOLOGY.match(match[0])
            and (_WEB_LABEL.search(rest[: match.start()]) or _is_alone(rest, match))
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
        other != lowered
        and ((lowered.startswith(other + "/")) or (other.startswith(lowered) and other[len(lowered)] in "-_"))
        for other in found
    )
