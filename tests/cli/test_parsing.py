"""What the command line accepts, and what becomes of a wrong one."""

import pytest

from ats_desktop.cli.agreements import SettingMalformedError, with_settings
from ats_desktop.cli.app import main, parser


@pytest.mark.parametrize(
    "given",
    [
        ["--data", "d", "--json", "job", "list"],
        ["job", "--data", "d", "list", "--json"],
        ["job", "list", "--json", "--data", "d"],
    ],
)
def test_shared_options_stand_before_or_after_the_command(given: list[str]) -> None:
    arguments = parser().parse_args(given)
    assert (arguments.data, arguments.json) == ("d", True)


def test_shared_options_are_off_by_default() -> None:
    arguments = parser().parse_args(["check"])
    assert (arguments.data, arguments.json, arguments.passphrase_file) == (None, False, None)


@pytest.mark.parametrize(
    "given",
    [
        [],
        ["fly"],
        ["job"],
        ["move", "somebody"],
        ["hire", "somebody", "--start", "next week"],
        ["job", "add", "x", "--client", "y", "--openings", "0"],
        ["reject", "somebody"],
    ],
)
def test_wrong_usage_ends_with_2_and_nothing_on_standard_output(
    given: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(given) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "usage:" in shown.err


def test_help_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "shortlist" in capsys.readouterr().out


def test_settings_reach_into_groups_and_lists_and_leave_the_draft_alone() -> None:
    draft: dict[str, object] = {"client": {"name": "A"}, "milestones": [{"name": "one"}]}
    filled = with_settings(
        draft,
        ["client.signatory=Nadia = Rehan", "milestones[0].fee=5", "milestones[1].name=two", "fees.days=14"],
    )
    assert filled == {
        "client": {"name": "A", "signatory": "Nadia = Rehan"},
        "milestones": [{"name": "one", "fee": "5"}, {"name": "two"}],
        "fees": {"days": "14"},
    }
    assert draft == {"client": {"name": "A"}, "milestones": [{"name": "one"}]}


def test_a_list_may_be_given_whole() -> None:
    assert with_settings({}, ['milestones=[{"name": "one"}]']) == {"milestones": [{"name": "one"}]}


@pytest.mark.parametrize("setting", ["", "client", "=x", "[0]=x", "a..b=x", "a[5].b=x", "a b=x", "a.=x"])
def test_a_setting_that_is_none_is_refused(setting: str) -> None:
    with pytest.raises(SettingMalformedError):
        with_settings({"a": []}, [setting])
