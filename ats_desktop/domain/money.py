"""Amounts of rupees as people in Pakistan write, read and say them: by thousand, lakh and crore."""

_LAKH = 100_000
_CRORE = 10_000_000

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = ((_CRORE, "crore"), (_LAKH, "lakh"), (1_000, "thousand"), (100, "hundred"))


def group_lakh(amount: int) -> str:
    """Write whole rupees with lakh grouping: 1800000 becomes ``18,00,000``."""
    digits = str(abs(amount))
    head, tail = digits[:-3], digits[-3:]
    pairs: list[str] = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ("-" if amount < 0 else "") + ",".join([*pairs, tail])


def pkr(amount: int) -> str:
    """Write whole rupees with their currency: ``PKR 18,00,000``."""
    return f"PKR {group_lakh(amount)}"


def pkr_words(amount: int) -> str:
    """Say whole rupees as a contract does: ``Rupees eighteen lakh only``."""
    sign = "minus " if amount < 0 else ""
    return f"Rupees {sign}{number_words(abs(amount))} only"


def number_words(number: int) -> str:
    """Say a number that is not negative in words, by crore, lakh, thousand and hundred."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    for size, name in _UNITS:
        if number >= size:
            count, rest = divmod(number, size)
            words = f"{number_words(count)} {name}"
            break
    if not rest:
        return words
    return f"{words} {'and ' if rest < 100 else ''}{number_words(rest)}"


def parse_rupees(text: str) -> int | None:
    """Read whole rupees from ``18,00,000``, ``PKR 1800000``, ``Rs. 18,00,000`` or ``1800000.00``.

    Gives None for anything else, for a part of a rupee, and for an amount below zero.
    """
    bare = text.strip().casefold()
    for currency in ("pkr", "rs.", "rs"):
        if bare.startswith(currency):
            bare = bare[len(currency) :].strip()
            break
    whole, _, part = bare.partition(".")
    whole = whole.replace(",", "")
    if part.strip("0") or not (whole.isascii() and whole.isdigit()) or len(whole) > 15:
        return None
    return int(whole)
