"""The report command: figures as rows, who is behind them, and the workbook."""

from openpyxl import load_workbook

from tests.support.command_line import CommandLine


def _values(agency: CommandLine, *more: str) -> dict[str, object]:
    return {str(row["what"]): row["value"] for row in agency.json("report", *more).rows}


def test_the_report_follows_the_board(agency: CommandLine) -> None:
    on_board = agency.json("board", "JOB-0001").rows
    values = _values(agency)
    assert values["reached applied"] == len(on_board)
    assert values["hires"] == 0
    people = agency.json("report", "--people", "applied").rows
    assert sorted(str(row["name"]) for row in people) == sorted(str(row["name"]) for row in on_board)


def test_a_report_of_a_strange_client_says_so(agency: CommandLine) -> None:
    ran = agency.ats("report", "--client", "Nobody Known")
    assert ran.status == 1
    assert "Nobody Known" in ran.err


def test_figures_go_into_a_workbook(agency: CommandLine) -> None:
    file = agency.data.parent / "figures.xlsx"
    assert agency.ats("report", "--job", "JOB-0001", "--xlsx", str(file)).status == 0
    assert load_workbook(file).sheetnames[0] == "Numbers"
