"""One line of a job's head taken apart: title, company, place and the rest."""

import re
from dataclasses import dataclass

from ats_desktop.intake.fields import places, vocabulary

_SENTENCE = re.compile(
    r"^\W*(?:(?:i\s+)?(?:have\s+)?(?:worked|working|work|served|serving|employed)|currently\s+(?:working"
    r"|employed))\s+as\s+(?:an?\s+|the\s+)?(?P<title>.+?)"
    r"\s+(?:in|at|with|for)\s+(?P<company>.+?)\s*(?:\b(?:from|since|during)\b\s*)?[\t,.]*\s*$",
    re.IGNORECASE,
)
_SENTENCE_TURNED = re.compile(
    r"^\W*(?:(?:i\s+)?(?:have\s+)?(?:worked|working|served|serving|employed))\s+(?:in|at|with"
    r"|for)\s+(?P<company>.+?)"
    r"\s+as\s+(?:an?\s+|the\s+)?(?P<title>.+?)\s*(?:\b(?:from|since|during)\b\s*)?[\t,.]*\s*$",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(
    r"^\W*(?:position(?: held)?|designation|job\s*title|title|role|post|occupation(?: or position held)?"
    r"|job\s*position|working as)\s*[:\-–\t]\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_COMPANY_LABEL = re.compile(
    r"^\W*(?:company(?:\s*name)?|organi[sz]ation(?:\s*name)?|employer(?:\s*name)?|firm|institute"
    r"|institution|name and address of employer"
    r"|workplace|client)\s*[:\-–\t]\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(
    r"^\W*(?:duration|period|tenure|dates?|from|to|location|city|address|type of business(?: or sector)?"
    r"|job type|department"
    r"|responsibilities|duties|main activities(?: and responsibilities)?|technologies|tools|environment"
    r"|tech(?:nology)? stack|stack"
    r"|project|team size|salary|website|key responsibilities|industry)\b\s*[:\-–\t]",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\t+|\s*[|•·]\s*|\s+@\s*|\s+at\s+(?!the\b|an?\b|least\b|all\b)(?=\S)|\s*—\s*|\s+–\s+|\s{2,}|;\s*|:\s+"
)
_LEGAL_NEXT = re.compile(r"(?:ltd|limited|inc|llc|pvt|private|corp|co|smc|gmbh|plc)\b", re.IGNORECASE)
_HYPHEN = re.compile(r"\s+-{1,2}\s+|\s-(?=[A-Z])|\s?-{2,}\s?")
_BRACKET = re.compile(r"^(?P<head>.+?)\s*\((?P<inside>[^()]+)\)\s*$")
_LEGAL_BRACKET = re.compile(r"^\s*(?:smc\b.*|pvt\.?|private|p|uk|usa|pk)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a line gave; ``loose`` are pieces that might be either."""

    title: str = ""
    company: str = ""
    loose: tuple[str, ...] = ()
    is_labelled: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether title and company are both known."""
        return bool(self.title and self.company)

    def filled_by(self, other: "Parts") -> "Parts":
        """Return these parts with blanks filled from another line."""
        return Parts(
            title=self.title or other.title,
            company=self.company or other.company,
            loose=self.loose + other.loose,
            is_labelled=self.is_labelled or other.is_labelled,
        )

    def settled(self) -> "Parts":
        """Return title and company with the loose pieces put where something is missing."""
        title, company = self.title, self.company
        loose = [piece for piece in self.loose if not vocabulary.is_qualifier_only(piece)]
        loose.sort(key=lambda piece: -vocabulary.company_weight(piece))
        if not company and loose:
            company = loose.pop(0)
        if not title and loose:
            title = loose.pop(0)
        return Parts(title=_tidy(title), company=_tidy(company))


def parts_of(text: str) -> Parts:
    """Take a line without its dates apart."""
    text = re.sub(r"^\(?\d{1,2}[.)]\s+", "", text.strip(" \t,-–—|:;•·"))
    if not text:
        return Parts()
    labelled = _labelled(text)
    if labelled is not None:
        return labelled
    sentence = _SENTENCE.match(text) or _SENTENCE_TURNED.match(text)
    if sentence:
        company = split_pieces(sentence["company"])
        return Parts(title=sentence["title"].strip(), company=company[0] if company else "", is_labelled=True)
    return _sorted_pieces(split_pieces(text))


def _labelled(text: str) -> Parts | None:
    if match := _TITLE_LABEL.match(text):
        rest = _sorted_pieces(split_pieces(match["value"]))
        return Parts(rest.title or match["value"].strip(), rest.company, is_labelled=True)
    if match := _COMPANY_LABEL.match(text):
        pieces = split_pieces(match["value"])
        return Parts("", pieces[0] if pieces else "", is_labelled=True)
    return Parts(is_labelled=True) if _OTHER_LABEL.match(text) else None


def split_pieces(text: str) -> list[str]:
    """Cut a line into title, company, place and such; legal forms stay with their company."""
    pieces: list[str] = []
    for strong in _STRONG.split(text):
        for piece in _split_commas(strong):
            pieces += _split_hyphens(piece)
    result: list[str] = []
    for piece in pieces:
        result += _split_bracket(piece.strip(" ,-–—|:;•·\t"))
    return [piece for piece in result if re.search(r"[^\W\d_]", piece)]


def _split_commas(text: str) -> list[str]:
    pieces: list[str] = []
    for piece in re.split(r",\s*(?![^(]*\))", text):
        if pieces and _LEGAL_NEXT.match(piece.strip()):
            pieces[-1] += ", " + piece.strip()
        else:
            pieces.append(piece)
    return pieces


def _split_hyphens(text: str) -> list[str]:
    """Part "Engineer - Acme", but leave "Team Lead - Backend" whole."""
    pieces = [piece for piece in _HYPHEN.split(text) if piece.strip()]
    result: list[str] = []
    for piece in pieces:
        if result and (vocabulary.is_qualifier_only(piece) or _LEGAL_NEXT.match(piece)):
            result[-1] += " - " + piece.strip()
        else:
            result.append(piece)
    return result


def _split_bracket(piece: str) -> list[str]:
    match = _BRACKET.match(piece)
    if not match or _LEGAL_BRACKET.match(match["inside"]):
        return [piece]
    inside = match["inside"].strip()
    if vocabulary.WORK_KINDS.match(inside) or places.is_place(inside):
        return [match["head"]]
    if vocabulary.is_qualifier_only(inside) or inside.isupper():
        return [piece]
    return [match["head"], inside]


def _sorted_pieces(pieces: list[str]) -> Parts:
    title = company = kind = ""
    loose: list[str] = []
    for piece in pieces:
        if places.is_place(piece):
            continue
        if vocabulary.WORK_KINDS.match(piece):
            kind = kind or piece
            continue
        weight = vocabulary.company_weight(piece)
        if not title and weight < 2 and _is_title(piece, weight):
            title = piece
        elif not company and weight:
            company = piece
        else:
            loose.append(piece)
    if not title:
        for piece in (*loose, company):
            if piece and vocabulary.has_role(piece) and vocabulary.company_weight(piece) < 2:
                title = piece
                loose = [each for each in loose if each != piece]
                company = "" if company == piece else company
                break
    if not title and vocabulary.has_role(kind):
        title = kind
    if title and not company and loose:
        company = next((piece for piece in loose if not vocabulary.is_qualifier_only(piece)), "")
        loose = [piece for piece in loose if piece != company]
    return Parts(title=title, company=company, loose=tuple(loose))


def _is_title(piece: str, weight: int) -> bool:
    if vocabulary.has_strong_role(piece):
        last = vocabulary.words_of(piece)[-1:]
        return not (weight and last and last[0] in vocabulary.COMPANY_WORDS - vocabulary.QUALIFIERS)
    return weight == 0 and vocabulary.has_role(piece)


def _without_city(text: str) -> str:
    """Drop a city that follows a legal form without a comma: "Acme (Pvt) Ltd. Lahore"."""
    match = re.match(r"^(.*\b(?:ltd|limited|inc|llc)\b\.?)\s+(\S.*)$", text, re.IGNORECASE)
    return match[1] if match and places.is_place(match[2]) else text


def _tidy(text: str) -> str:
    text = text.strip(" ,-–—|:;•·\t\"'")
    if text.endswith(".") and not re.search(r"\b(?:ltd|inc|co|corp|pvt|b\.v|sr|jr)\.$", text, re.IGNORECASE):
        text = text[:-1]
    text = _without_city(text)
    return re.sub(r"^(?:at|in|as|with|for)\s+(?=[A-Z])", "", " ".join(text.split()))
