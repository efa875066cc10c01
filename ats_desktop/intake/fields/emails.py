"""E-mail addresses, printed or behind the page."""

import re
from urllib.parse import unquote

from ats_desktop.domain.draft import Found
from ats_desktop.intake.fields.contact_lines import in_references, line_at, own_lines, place_score
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

EMAIL = re.compile(
    r"(?<![\w.+@-])([A-Za-z0-9][\w.+'-]{0,63}"
    r"|[A-Za-z0-9])\s?@\s?((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\s?\.\s?(?=[A-Za-z]))+[A-Za-z]{2,24})",
)
_LABELLED_END = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?i:(?<=\.com)(?=(?:phone|mobile|cell|tel|linkedin|github|address|contact)))"
)
_WRITTEN_OUT = re.compile(r"\s*[\[({<]\s*(at|dot)\s*[\])}>]\s*", re.IGNORECASE)


def emails_in(text: str) -> list[str]:
    """Return the addresses written in a text, tidied."""
    if "@" not in text and "at" not in text.lower():
        return []
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


def find_emails(cv: Sectioned) -> tuple[tuple[str, ...], Found | None]:
    """Return the person's addresses, best first, and the first with its evidence."""
    found: dict[str, tuple[float, Line]] = {}
    for index, line in own_lines(cv):
        for address in emails_in(_joined(cv, index, line)):
            score = place_score(cv, index)
            if address not in found or found[address][0] < score:
                found[address] = (score, line)
    _trust_links(cv, found)
    ranked = sorted(found.items(), key=lambda item: -item[1][0])
    if not ranked:
        return (), None
    address, (score, line) = ranked[0]
    return tuple(value for value, _ in ranked), found_in(line, address, score)


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
        line = line_at(cv, link)
        if in_references(cv, line):
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
