"""Measures the reader on invented CVs: ``python -m tests.intake.gallery --people 20 --seed 1``."""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from random import Random

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.intake.reading import read_bytes
from tests.intake.gallery import other_layouts, pdf_layouts
from tests.intake.gallery.people import TODAY_MONTH, TODAY_YEAR, Person, invent
from tests.intake.gallery.words import Words, words_of

TODAY = date(TODAY_YEAR, TODAY_MONTH, 1)
Layout = Callable[[Words, Random], bytes]

LAYOUTS: dict[str, tuple[Layout, str]] = {
    **{
        layout.__name__: (layout, ".pdf")
        for layout in (
            pdf_layouts.plain,
            pdf_layouts.centred,
            pdf_layouts.left_sidebar,
            pdf_layouts.right_sidebar,
            pdf_layouts.banner,
            pdf_layouts.spaced_name,
            pdf_layouts.gutter_dates,
            pdf_layouts.label_rail,
            pdf_layouts.europass,
            pdf_layouts.one_line_head,
            pdf_layouts.biodata,
            pdf_layouts.chips,
            pdf_layouts.word_processor,
            pdf_layouts.owner_locked,
            other_layouts.scanned_pdf,
        )
    },
    **{
        layout.__name__: (layout, ".docx")
        for layout in (
            other_layouts.word_plain,
            other_layouts.word_header,
            other_layouts.word_footer,
            other_layouts.word_boxes,
            other_layouts.word_table,
            other_layouts.word_form,
        )
    },
    "open_document": (other_layouts.open_document, ".odt"),
    "rich_text": (other_layouts.rich_text, ".rtf"),
    "plain_text": (other_layouts.plain_text, ".txt"),
    "plain_wide": (other_layouts.plain_wide, ".txt"),
    "plain_western": (other_layouts.plain_western, ".txt"),
    "web_page": (other_layouts.web_page, ".html"),
    "photo": (other_layouts.photo, ".jpg"),
}
TARGETS = {
    "full_name": 95,
    "email": 98,
    "phone": 96,
    "all three": 91,
    "years": 92,
    "degree_level": 97,
    "current_title": 93,
    "current_company": 87,
    "city": 92,
    "skills": 90,
    "links": 92,
}
"""Per cent of files right; for skills and links the F1 score."""


def made(layout: str, seed: int) -> tuple[Person, str, bytes]:
    """Return a person and their CV in one layout: its name and its bytes."""
    person = invent(seed)
    random = Random(f"{layout} {seed}")
    draw, suffix = LAYOUTS[layout]
    return person, f"cv{seed}{suffix}", draw(words_of(person, random), random)


def judged(person: Person, draft: CandidateDraft) -> dict[str, float]:
    """Return 0 to 1 for each field: right or not, and F1 for sets."""
    truth = person.truth
    right = {
        field: float(str(getattr(draft, field)).casefold() == str(truth[field]).casefold())
        for field in (
            "full_name",
            "email",
            "phone",
            "city",
            "degree_level",
            "current_title",
            "current_company",
        )
    }
    true_years = float(str(truth["years"]))
    years = draft.years_experience
    right["years"] = float(years is not None and abs(years - true_years) <= max(1.0, 0.15 * true_years))
    right["all three"] = right["full_name"] * right["email"] * right["phone"]
    right["skills"] = _f1({skill.name for skill in draft.skills}, truth["skills"])
    right["links"] = _f1(set(draft.links), truth["links"])
    return right


def _f1(found: set[str], true: object) -> float:
    assert isinstance(true, set)
    if not found and not true:
        return 1.0
    return 2 * len(found & true) / (len(found) + len(true))


def main() -> None:
    """Print the figures by field and by layout, and with ``--show`` what was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.intake.gallery", description=__doc__)
    parser.add_argument("--people", type=int, default=5, help="people a layout (default 5)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layout", choices=[*LAYOUTS], action="append")
    parser.add_argument("--show", metavar="FIELD", help="print what was found in its place where it is wrong")
    given = parser.parse_args()
    by_field: defaultdict[str, list[float]] = defaultdict(list)
    table = []
    for layout in given.layout or LAYOUTS:
        rows = []
        started = time.process_time()
        for seed in range(given.seed, given.seed + given.people):
            person, name, data = made(layout, seed)
            draft = read_bytes(data, name, TODAY)
            rows.append(judged(person, draft))
            if given.show and rows[-1][given.show] < 1 and given.show in person.truth:
                print(f"  {layout} {seed}: {_said(draft, given.show)!r} is {person.truth[given.show]!r}")
        spent = (time.process_time() - started) / given.people * 1000
        for row in rows:
            for field, score in row.items():
                by_field[field].append(score)
        table.append(
            (layout, {field: sum(row[field] for row in rows) / len(rows) for field in rows[0]}, spent)
        )
    _print(table, by_field)


def _said(draft: CandidateDraft, field: str) -> object:
    if field == "skills":
        return {skill.name for skill in draft.skills}
    if field == "links":
        return set(draft.links)
    return draft.years_experience if field == "years" else getattr(draft, field)


def _print(table: list[tuple[str, dict[str, float], float]], by_field: dict[str, list[float]]) -> None:
    print(f"{'layout':16}" + "".join(f"{field[:9]:>10}" for field in TARGETS) + f"{'ms':>8}")
    for layout, scores, spent in table:
        print(f"{layout:16}" + "".join(f"{100 * scores[field]:10.0f}" for field in TARGETS) + f"{spent:8.0f}")
    print(f"{'all':16}" + "".join(f"{100 * sum(by_field[f]) / len(by_field[f]):10.1f}" for f in TARGETS))
    print(f"{'target':16}" + "".join(f"{target:10}" for target in TARGETS.values()))


if __name__ == "__main__":
    main()
