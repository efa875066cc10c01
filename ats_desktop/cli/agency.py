"""``init`` and ``check``: begin an agency's data, and prove that they are whole."""

import argparse

from ats_desktop import log, paths
from ats_desktop.cli import sentences, session
from ats_desktop.cli.output import Output
from ats_desktop.cli.parsing import DONE, USER_CAN_ACT, Commands


def add_to(commands: Commands) -> None:
    """Declare ``init`` and ``check``."""
    init = commands.command("init", _init, "begin the data of an agency")
    init.add_argument("--name", required=True, help="the agency's full name")
    init.add_argument("--short-name", default="", help="the name as letterheads show it")
    init.add_argument("--city", default="Karachi")
    init.add_argument("--user", default="", help="your name: acts in the window are done in it")
    init.add_argument(
        "--passphrase",
        action="store_true",
        help="encrypt the data; asks for a passphrase, prints the recovery key",
    )
    commands.command("check", _check, "check that all records are whole and the history fits them")


def _init(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop import bootstrap

    log.start(paths.log_file())
    folder = session.data_folder(arguments)
    secret = session.new_passphrase(arguments) if _wants_passphrase(arguments) else None
    created = bootstrap.create_agency(
        folder,
        name=arguments.name,
        short_name=arguments.short_name,
        city=arguments.city,
        user=arguments.user,
        passphrase=secret,
    )
    created.services.close()
    record: dict[str, object] = {"agency": arguments.name, "data": folder, "encrypted": secret is not None}
    if created.recovery_key:
        record["recovery_key"] = created.recovery_key
    out.record(record, f"Made {arguments.name} in {folder}.")
    if created.recovery_key:
        out.say(f"Recovery key: {created.recovery_key}")
        out.say(
            "Write it down and keep it away from this computer. "
            "Without it a lost passphrase means that the data are lost."
        )
    return DONE


def _wants_passphrase(arguments: argparse.Namespace) -> bool:
    return bool(arguments.passphrase or arguments.passphrase_file)


def _check(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        report = services.checks.check()
    problems = [
        {"code": each.code, "text": sentences.of_code(each.code, each.values), "values": each.values}
        for each in report.problems
    ]
    facts = {"tables": report.tables, "rows": report.rows, "entries": report.entries}
    if not problems:
        out.record(
            {"ok": True, **facts, "problems": []},
            f"All is well: {report.rows:,} rows in {report.tables} tables fit {report.entries:,} log lines.",
        )
        return DONE
    out.record({"ok": False, **facts, "problems": problems})
    for problem in problems:
        out.say(f"- {problem['text']}")
    out.complain(sentences.of_code("check_failed", {"count": len(problems)}))
    return USER_CAN_ACT
