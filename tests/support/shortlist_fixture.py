"""The shortlist of the project's pictures: an invented agency, client, role and six invented people."""

from datetime import date

from ats_desktop.documents import shortlist_workbook as book

KEY = b"a key that only the agency has"
_PEOPLE = (
    ("Ayesha Siddiqui", 91, 8, "Python, FastAPI, PostgreSQL, Kafka, AWS",
     "88/100. Clean ledger model, full test suite, found the race condition.", 580_000, 30, "Karachi, remote",
     "Led the settlement rewrite at a Karachi fintech; cut reconciliation time from six hours to twenty "
     "minutes. Explains trade-offs clearly. Strongest match."),
    ("Bilal Ahmed Khan", 86, 7, "Python, Django, PostgreSQL, Redis, Docker",
     "84/100. Sound design; two edge cases missed in refunds.", 520_000, 60, "Karachi, hybrid",
     "Seven years on high-traffic e-commerce APIs. Steady, well organised; wants a payments role. Long "
     "notice, may buy out half."),
    ("Sana Farooq", 82, 6, "Python, FastAPI, MySQL, RabbitMQ, GraphQL",
     "86/100. Best API documentation of the group.", 475_000, 15, "Hyderabad, remote",
     "Backend lead of a logistics start-up. Quick to start. No payments experience, but asked the best "
     "questions about idempotency."),
    ("Muhammad Usman Qureshi", 78, 9, "Java, Spring, Python, Oracle, AWS",
     "75/100. Solid SQL; Python style still Java-like.", 640_000, 45, "Karachi, hybrid",
     "Nine years in core banking at two banks. Deep domain knowledge; top of the budget."),
    ("Hira Baloch", 74, 5, "Python, Flask, PostgreSQL, Celery",
     "79/100. Readable code; load test not attempted.", 410_000, 30, "Quetta, remote",
     "Five years in health-tech. Under budget, keen to grow; would need guidance on scale."),
    ("Zainab Raza", 58, 4, "Python, Node.js, MongoDB",
     "62/100. Works, but no tests and no migrations.", 350_000, 0, "Karachi, remote",
     "Four years in an agency. Pleasant and quick; short of the must-have on testing. Included because "
     "she can start at once."),
)  # fmt: skip


def candidates() -> tuple[book.ShortlistCandidate, ...]:
    """Give the six people of the pictures, in their order."""
    return tuple(
        book.ShortlistCandidate(f"candidate-{place}", *parts, cv_link=book.cv_link(place, parts[0], "pdf"))
        for place, parts in enumerate(_PEOPLE, start=1)
    )


def sheet(**changes: object) -> book.ShortlistSheet:
    """Give the shortlist of the pictures, with some of its parts changed."""
    parts: dict[str, object] = {
        "agency": book.Letterhead("Indus Talent Partners (Private) Limited", short_name="Indus Talent"),
        "export_id": "SL-2026-0031",
        "job": book.ShortlistJob(
            reference="JOB-0117",
            title="Senior Backend Developer (Python)",
            client="Meridian Payments (Private) Limited",
            brief="Build the double-entry ledger and settlement services of the payments platform.",
            must=(
                "Python 3.11 or later", "FastAPI or Django", "PostgreSQL", "REST API design",
                "automated tests",
                "five years’ backend experience",
            ),
            nice=("Kafka or RabbitMQ", "AWS", "payments or banking domain", "GraphQL"),
            location="Remote from Karachi, up to two days a month at the Clifton office; 11:00–19:00 PKT",
            pay="PKR 4,50,000 to 6,50,000 a month",
            start=date(2026, 12, 1),
            milestone="Technical plan by 15 December 2026",
        ),
        "prepared_on": date(2026, 11, 24),
        "reply_by": date(2026, 12, 1),
        "candidates": candidates(),
        "agency_key": KEY,
        "scoring": book.STANDARD_SCORING,
        **changes,
    }  # fmt: skip
    return book.ShortlistSheet(**parts)  # type: ignore[arg-type]
