"""Fee agreements in words."""

from datetime import date

from ats_desktop.domain.client import FeeKind
from ats_desktop.domain.rows.clients import FeeRow
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

KINDS: dict[FeeKind, str] = {
    FeeKind.PERCENT: "Percentage",
    FeeKind.FLAT: "Flat amount",
    FeeKind.SLAB: "Steps",
}


def amount(fee: FeeRow) -> str:
    """Say what is paid: "8.33 % of annual pay", "PKR 150,000 a hire", or the steps."""
    basis = fee.basis.strip()
    if fee.kind is FeeKind.SLAB:
        return basis
    if fee.kind is FeeKind.FLAT:
        return say("fees", "{amount} a hire", {"amount": labels.money(fee.amount or 0, fee.currency)})
    words = {"share": f"{fee.percent or 0:g}", "basis": basis}
    return say("fees", "{share} % of {basis}" if basis else "{share} %", words)


def period(fee: FeeRow) -> str:
    """Say how long an agreement holds: "from 1 Jan 2025", "1 Jan 2025 – 30 Jun 2025", "without end"."""
    first = labels.date_text(fee.valid_from) if fee.valid_from else ""
    last = labels.date_text(fee.valid_to) if fee.valid_to else ""
    if first and last:
        return f"{first} – {last}"
    if first:
        return say("fees", "from {day}", {"day": first})
    return say("fees", "until {day}", {"day": last}) if last else say("fees", "without end")


def terms(fee: FeeRow) -> str:
    """Say limits, guarantee and payment terms, whatever of them is agreed."""
    parts = []
    if fee.fee_min is not None:
        parts.append(say("fees", "at least {amount}", {"amount": labels.money(fee.fee_min, fee.currency)}))
    if fee.fee_max is not None:
        parts.append(say("fees", "at most {amount}", {"amount": labels.money(fee.fee_max, fee.currency)}))
    if fee.guarantee_days:
        days = counted(fee.guarantee_days, "day", "days")
        parts.append(say("fees", "{days} of guarantee", {"days": days}))
    if fee.payment_terms:
        parts.append(fee.payment_terms)
    return " · ".join(parts)


def is_over(fee: FeeRow, today: date) -> bool:
    """Tell whether an agreement has ended."""
    return fee.valid_to is not None and fee.valid_to < today
