"""E-mails, phones and links with the keys by which people are recognised (R17)."""

from collections.abc import Iterable, Sequence

from ats_desktop.domain.contact import ContactKind, ContactPoint, email_key, link_key_of

_HOME_REGION = "PK"


def contact_points(candidate_id: str, kind: ContactKind, values: Sequence[str]) -> list[ContactPoint]:
    """Return contact points for values as written, the first one primary; blanks and repeats are left out."""
    written = list(dict.fromkeys(value.strip() for value in values if value.strip()))
    return [
        ContactPoint(
            candidate_id=candidate_id,
            kind=kind,
            value=value,
            key=key_of(kind, value),
            is_primary=place == 0,
        )
        for place, value in enumerate(written)
    ]


def key_of(kind: ContactKind, value: str) -> str:
    """Return the comparison key of a value, "" where it must never match (R17)."""
    if kind is ContactKind.EMAIL:
        return email_key(value)
    if kind is ContactKind.LINK:
        return link_key_of(value)
    return phone_key(value)


def phone_key(value: str) -> str:
    """Return a number in E.164, read as Pakistani without a country, "" for one that nobody can have."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value, _HOME_REGION)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def keys_of(points: Iterable[ContactPoint]) -> list[tuple[ContactKind, str]]:
    """Return the keys that make two people one."""
    return [(point.kind, point.key) for point in points if point.key]
