"""Rows about ranking: one job over everybody, and the open jobs for one person."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from ats_desktop.domain.job import Requirement
from ats_desktop.services.ranking import Ranking
from tests.benchmarks import whole_agency
from tests.benchmarks.harness import Bench, Pair, Row, Target

_ASKED = (
    Requirement("Python", min_years=3),
    Requirement("PostgreSQL"),
    Requirement("Docker"),
    Requirement("Django", must=False),
    Requirement("AWS", must=False, weight=0.5),
)
_BARE = (
    "SELECT candidate_id, count(*) FROM candidate_skill WHERE deleted = 0 AND "
    "lower(skill) IN ('python', 'postgresql', 'docker', 'django', 'aws') "
    "GROUP BY candidate_id ORDER BY 2 DESC LIMIT 50"
)
"""Whoever has most of the skills, unexplained and without what implies them."""


def _over(
    table: str, ask: Callable[[Ranking, str], object], bare: str
) -> Callable[[Bench], AbstractContextManager[Pair]]:
    """Ask about the first record of a table."""

    @contextmanager
    def prepare(bench: Bench) -> Iterator[Pair]:
        with whole_agency.opened(bench) as ledger:
            ranking = Ranking(ledger)
            with ledger.reading() as connection:
                key = connection.exec_driver_sql(f"SELECT min(id) FROM {table}").scalar_one()

            def floor() -> None:
                with ledger.reading() as connection:
                    connection.exec_driver_sql(bare).fetchall()

            def ours() -> None:
                ask(ranking, key)

            yield Pair(floor if bare else None, ours)

    return prepare


ROWS = (
    Row(
        "rank-people",
        "rank one job over everybody, each point explained",
        Target(at_most_ms=2000),
        _over("job", lambda ranking, key: ranking.people_for(key, requirements=_ASKED), _BARE),
    ),
    Row(
        "rank-jobs",
        "rank the open jobs for one person",
        Target(at_most_ms=100),
        _over("candidate", lambda ranking, key: ranking.jobs_for(key), ""),
    ),
)
