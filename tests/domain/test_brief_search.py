"""A brief as a search."""

from ats_desktop.domain.brief_search import brief_query
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.search_query import parse


def test_musts_years_and_city_are_all_asked_for() -> None:
    asked = (Requirement("Spring Boot"), Requirement("C++"), Requirement("Docker", must=False))
    query = brief_query(asked, 4.5, "New Karachi")
    assert query == 'skill:"Spring Boot" skill:C++ exp:4.5+ city:"New Karachi"'
    assert parse(query).tree is not None


def test_without_musts_any_one_skill_will_do() -> None:
    asked = (Requirement("Go", must=False), Requirement("Node.js", must=False))
    assert brief_query(asked, None, "") == "skill:Go,Node.js"


def test_a_brief_that_asks_for_nothing_searches_for_everybody() -> None:
    assert brief_query((), None, " ") == ""
