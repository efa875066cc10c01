"""What values an agreement takes, and what it says about the others."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ats_desktop.documents import agreement, templates
from ats_desktop.documents.agreement import AgreementValuesError, Problem
from tests.support import agreements


def _problems(key: str = "contractor-direct", **changes: object) -> set[tuple[str, str]]:
    found = agreement.check(templates.load_shipped(key), agreements.values(**changes))
    return {(problem.field, problem.code) for problem in found}


def _row(**changes: object) -> dict[str, object]:
    return {"name": "All", "criteria": "Done.", "due": date(2026, 12, 31), "fee": 1_800_000, **changes}


@pytest.mark.parametrize("key", ["contractor-direct", "mutual-nda"])
def test_the_sample_values_are_complete(key: str) -> None:
    assert _problems(key) == set()


def test_a_missing_value_is_named_and_no_paper_is_made() -> None:
    assert _problems(fees__days=None) == {("fees.days", "missing")}
    with pytest.raises(AgreementValuesError) as caught:
        agreements.contract(given=agreements.values(fees__days=None))
    assert caught.value.values["field"] == "fees.days"
    assert caught.value.values["problem"] == "missing"


def test_all_missing_values_are_named_at_once_in_the_order_of_the_template() -> None:
    found = agreement.check(templates.load_shipped("contractor-direct"), {})
    names = [problem.field for problem in found]
    assert len(names) > 25
    assert len(names) == len(set(names))
    assert {problem.code for problem in found} == {"missing"}
    assert names[:2] == ["client.name", "client.address"]
    assert names.index("job.title") < names.index("dates.start") < names.index("law.courts")


def test_a_value_is_needed_only_where_its_branch_is_taken() -> None:
    assert _problems(covenants={"nonsolicit": False}) == set()
    assert _problems(covenants={"nonsolicit": True}) == {("covenants.months", "missing")}
    assert _problems(fees={"total": 1_800_000, "days": 14, "wht": False}) == set()


def test_blank_counts_as_missing() -> None:
    assert _problems(client__signatory="  ") == {("client.signatory", "missing")}


def test_milestones_must_add_up_to_the_fees() -> None:
    assert _problems(milestones=[_row(fee=1)]) == {("milestones", "milestones_do_not_add_up")}
    assert _problems(milestones=[_row(fee=1_000_000), _row(fee="8,00,000")]) == set()
    assert _problems(milestones=[]) == {("milestones", "missing")}


def test_a_faulty_milestone_is_named_by_its_place() -> None:
    rows = [_row(fee=1_800_000), _row(fee="much", due="soon"), _row(fee=0, name="")]
    assert _problems(milestones=rows) == {
        ("milestones[1].fee", "not_money"),
        ("milestones[1].due", "not_a_date"),
        ("milestones[2].name", "missing"),
    }


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("contractor__cnic", "42201-98765-4", "bad_cnic"),
        ("contractor__name", "عائشہ صدیقی", "not_shapeable"),
        ("contractor__name", "Ayesha 🙂", "not_shapeable"),
        ("contractor__name", "Ayesha\x00Siddiqui", "not_shapeable"),
        ("contractor__name", "Ayesha\u202eSiddiqui", "not_shapeable"),
        ("job__title", "後端", "not_shapeable"),
        ("contractor__urdu", "後端", "not_shapeable"),
        ("contractor__name", "x" * 81, "too_long"),
        ("contractor__name", 5, "not_text"),
        ("contractor__name", object(), "not_text"),
        ("fees__total", "eighteen lakh", "not_money"),
        ("fees__total", -1, "not_money"),
        ("fees__total", True, "not_money"),
        ("fees__total", Decimal("0.5"), "not_money"),
        ("fees__total", Decimal("NaN"), "not_money"),
        ("fees__days", "soon", "not_a_number"),
        ("fees__days", 1.5, "not_a_number"),
        ("fees__days", 10**9, "not_a_number"),
        ("fees__wht", "perhaps", "not_yes_or_no"),
        ("dates__start", "1/12/2026", "not_a_date"),
        ("dates__end", date(2026, 11, 30), "ends_before_start"),
        ("milestones", "one", "not_a_list"),
        ("milestones", ["one"], "not_a_list"),
        ("milestones", [_row(fee=0)] * 101, "wrong_count"),
        ("witnesses", [{}], "wrong_count"),
        ("witnesses", [{}] * 4, "wrong_count"),
        ("fees__totl", 5, "unknown_field"),
        ("salary", 5, "unknown_field"),
        ("milestones", [_row(note="x")], "unknown_field"),
    ],
)
def test_a_faulty_value_is_named_by_field_and_code(name: str, value: object, code: str) -> None:
    found = _problems(**{name: value})
    assert code in {one for _, one in found}
    assert all(field.split("[")[0] == name.replace("__", ".") for field, one in found if one == code)


def test_the_first_letter_that_cannot_be_set_is_shown() -> None:
    values = agreements.values(contractor__name="Ayesha ع ب")
    found = agreement.check(templates.load_shipped("contractor-direct"), values)
    assert found == [Problem("contractor.name", "not_shapeable", "ع")]


def test_values_may_come_as_typed_or_as_text() -> None:
    values = agreements.values(
        fees={"total": Decimal(1_800_000), "days": "14", "wht": "yes", "wht_rate": "4%"},
        dates={"start": date(2026, 12, 1), "end": "2027-05-31", "term_text": "six months", "notice": "30"},
    )
    assert agreements.contract(given=values) == agreements.contract()


def test_the_look_of_the_agency_is_checked_too() -> None:
    with pytest.raises(AgreementValuesError) as caught:
        agreements.contract(look=agreements.AgencyLook(short="Indus", strapline="کراچی"))
    assert caught.value.values["field"] == "agency.strapline"


_ODD = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)


@given(_ODD, _ODD)
def test_no_text_makes_the_check_fail_in_another_way(name: str, additional: str) -> None:
    values = agreements.values(client__name=name, terms={"additional": additional})
    for problem in agreement.check(templates.load_shipped("contractor-direct"), values):
        assert problem.code in {"missing", "not_shapeable"}
