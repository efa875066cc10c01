"""Phone numbers in E.164, Pakistan's spelling first, and the identity card's number that looks like one."""

import re

import phonenumbers

from ats_desktop.domain.draft import Found, PhoneDraft
from ats_desktop.intake.fields.contact_lines import own_lines, place_score
from ats_desktop.intake.fields.emails import EMAIL
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_NUMBER = re.compile(r"(?<![\w.@/=-])(?:\+|00)?\(?\+?\d[\d\s().\-–—‐‑]{5,22}\d(?![\w@])")
_CNIC = re.compile(r"(?<!\d)(\d{5})[-\s](\d{7})[-\s](\d)(?!\d)")
_ID_LABEL = re.compile(
    r"\b(?:c?nic|cnic\s*no|id\s*card|passport|ntn|roll|reg(?:istration)?|enrol\w*|licen[cs]e|account|iban"
    r"|seat|employee\s*id"
    r"|student\s*id|emp\s*id|ids?\s*no|zip|postal code|d\.?o\.?b|date of birth|certificate|credential"
    r"|pec)\b[^\t|]{0,20}$",
    re.IGNORECASE,
)
_LOW_PHONE = re.compile(
    r"\b(?:fax|emergency|father|guardian|home|res|residence|ptcl|land\s?line|office|tel)\b[^\t|]{0,14}$", re.I
)
_PHONE_LABEL = re.compile(
    r"\b(?:ph(?:one)?|mob(?:ile)?|cell|tel|contact|whats\s?app|call|no|number|#|m|c|p|t)\b[^\t|]{0,12}$", re.I
)
_MOBILE_AND_MORE = re.compile(
    r"(\(?(?:(?:\+|00)\s*92\)?[\s().\-]*(?:\(?0\)?[\s.\-]*)?|0)3(?:[\s().\-]*\d){9})(?=\D)(.*)"
)
"""A mobile number of Pakistan, whole, and digits behind it that are not its own: a house, a date."""
_REGIONS = ("PK", "US", "GB", "AE", "SA", "IN")


def find_cnic(cv: Sectioned) -> str:
    """Return the identity card's number as 12345-1234567-1, only where the line calls it one."""
    for _, line in own_lines(cv):
        if re.search(
            r"\b(?:c\.?n\.?i\.?c|nic|id\s*card|national\s+id\w*|identity)\b", line.text, re.IGNORECASE
        ):
            match = _CNIC.search(line.text) or re.search(r"(?<!\d)(\d{5})(\d{7})(\d)(?!\d)", line.text)
            if match:
                return "-".join(match.groups())
    return ""


def find_phones(cv: Sectioned, region: str) -> tuple[tuple[PhoneDraft, ...], Found | None]:
    """Return the person's numbers, best first; ``region`` is where the address is, or ""."""
    found: dict[str, tuple[float, str, Line]] = {}
    for index, line in own_lines(cv):
        text = _CNIC.sub(lambda match: "x" * len(match[0]), _with_rest(cv, index))
        text = EMAIL.sub(lambda match: "x" * len(match[0]), text)
        for match in _NUMBER.finditer(text):
            before = text[: match.start()]
            if _ID_LABEL.search(before):
                continue
            for number, written, sureness in _read_number(
                match[0], region, bool(_PHONE_LABEL.search(before))
            ):
                e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
                score = sureness * place_score(cv, index) - (0.2 if _LOW_PHONE.search(before) else 0.0)
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


def number_of(written: str) -> str:
    """Return one number as a cell or a form holds it in E.164, "" for none that anybody can have."""
    read = _read_number(written, "", is_labelled=True)
    return phonenumbers.format_number(read[0][0], phonenumbers.PhoneNumberFormat.E164) if read else ""


def _with_rest(cv: Sectioned, index: int) -> str:
    """Return a line, with the next one where that holds only the end of a number."""
    text = cv.lines[index].text
    if index + 1 < len(cv.lines) and re.search(r"[\d)]$", text):
        following = cv.lines[index + 1].text
        if re.fullmatch(r"[\d\s-]{4,12}", following) and not re.search(r"\d[\d\s-]{9,}$", text):
            return f"{text} {following}"
    return text


def _read_number(
    written: str, region: str, is_labelled: bool
) -> list[tuple[phonenumbers.PhoneNumber, str, float]]:
    """Read one run of digits; two numbers that stand side by side come back as two."""
    mobile = _MOBILE_AND_MORE.fullmatch(written)
    if mobile:
        return [number for part in mobile.groups() for number in _read_number(part, region, is_labelled)]
    digits = re.sub(r"\D", "", written)
    if len(digits) > 15:
        halves = re.split(r"\s*[-–—]\s+|\s{2,}", written)
        if len(halves) == 1:
            blanks = [match.start() for match in re.finditer(r"\s", written)]
            if not blanks:
                return []
            middle = min(blanks, key=lambda place: abs(place - len(written) / 2))
            halves = [written[:middle], written[middle:]]
        return [
            part
            for half in halves
            for part in _read_number(half, region, is_labelled)
            if len(half) < len(written)
        ]
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
        or re.fullmatch(
            r"(?:19|20)\d\d[-.]\d{1,2}([-.]\d{1,2})?([-–—](?:19|20)\d\d[-.]\d{1,2}([-.]\d{1,2})?)?", compact
        )
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
        # Prefixes are given out faster than a list of them is renewed.
        return _try(digits, "PK")
    for each in regions:
        number = _try(digits, each)
        if (
            number is not None
            and phonenumbers.is_valid_number(number)
            and _is_plausible(number, each, digits)
        ):
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
    return (
        digits.startswith(("0", "92"))
        or phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
    )


def _try(text: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
