"""The columns of the list of candidates: what each says of a person and how it is drawn."""

from dataclasses import dataclass

from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.gui.models.table_columns import CellKind, TableColumn, nothing
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.column_chooser import ColumnRule
from ats_desktop.gui.wording import cells, labels

TICK_COLUMN = 0
PERSON_COLUMN = 1


@dataclass(frozen=True)
class ListColumn(TableColumn[CandidateRow]):
    """A column that the user may choose, move and pull."""

    least: int = 56
    grows: int = 0
    """Its part of the room that is left over."""
    falls_first: bool = False
    """Whether the first click on its header puts the greatest first."""

    def rule(self) -> ColumnRule:
        """Give what the chooser of columns has to know."""
        is_kept = self.kind in {CellKind.TICK, CellKind.PERSON}
        return ColumnRule(
            self.name,
            self.title,
            self.width,
            self.least,
            self.grows,
            is_kept=is_kept,
            is_shown=self.is_first_shown,
        )


def _notice_tone(row: CandidateRow) -> Token:
    return Token.OK if row.notice_days == 0 else Token.TEXT


COLUMNS: tuple[ListColumn, ...] = (
    ListColumn(lambda: "", nothing, CellKind.TICK, name="tick", width=40, least=40),
    ListColumn(
        lambda: cells.title("Candidate"),
        lambda row: row.name,
        CellKind.PERSON,
        name="name",
        width=206,
        least=158,
        grows=3,
        detail=lambda row: row.headline,
        sort="name",
    ),
    ListColumn(
        lambda: cells.title("Score"),
        lambda row: "" if row.score is None else str(row.score),
        CellKind.SCORE,
        name="score",
        width=76,
        least=72,
        sort="score",
        falls_first=True,
    ),
    ListColumn(
        lambda: cells.title("Top skills"),
        lambda row: row.skill_line,
        CellKind.CHIPS,
        name="skills",
        width=214,
        least=112,
        grows=2,
    ),
    ListColumn(
        lambda: cells.title("Exp."),
        lambda row: cells.whole_years(row.years),
        name="years",
        width=64,
        least=60,
        sort="years",
        falls_first=True,
    ),
    ListColumn(
        lambda: cells.title("City"), lambda row: row.city, name="city", width=94, least=84, sort="city"
    ),
    ListColumn(
        lambda: cells.title("Notice"),
        lambda row: cells.notice(row.notice_days),
        name="notice",
        width=80,
        least=76,
        tone=_notice_tone,
        sort="notice",
    ),
    ListColumn(
        lambda: cells.title("Expects"),
        lambda row: cells.short_pay(row.pay_expected),
        CellKind.NUMBER,
        name="pay",
        width=80,
        least=78,
        sort="pay",
    ),
    ListColumn(
        lambda: cells.title("Where now"),
        lambda row: labels.stage_name(row.where_stage),
        CellKind.PLACE,
        name="where",
        width=136,
        least=104,
        grows=1,
        detail=lambda row: row.where_job,
    ),
    ListColumn(
        lambda: cells.title("Tags"),
        lambda row: cells.tag_line(row.tags),
        CellKind.CHIPS,
        name="tags",
        width=130,
        least=80,
        is_first_shown=False,
    ),
    ListColumn(
        lambda: cells.title("E-mail"),
        lambda row: row.email,
        name="email",
        width=170,
        least=90,
        is_first_shown=False,
    ),
    ListColumn(
        lambda: cells.title("Phone"),
        lambda row: row.phone,
        name="phone",
        width=124,
        least=90,
        is_first_shown=False,
    ),
    ListColumn(
        lambda: cells.title("Source"), lambda row: row.source, name="source", width=100, is_first_shown=False
    ),
    ListColumn(
        lambda: cells.title("Jobs"),
        lambda row: f"{row.applications:,}",
        CellKind.NUMBER,
        name="applications",
        width=60,
        is_first_shown=False,
    ),
    ListColumn(
        lambda: cells.title("Added"),
        lambda row: cells.day_of(row.created_us),
        name="added",
        width=100,
        least=90,
        sort="added",
        falls_first=True,
        is_first_shown=False,
    ),
)
"""In the order in which they stand before anybody moved one; the tick first."""

PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
SORTED_BY = {column.sort: place for place, column in enumerate(COLUMNS) if column.sort}
