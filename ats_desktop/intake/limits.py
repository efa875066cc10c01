"""What a reading process may use, and how each system is told."""

import sys

MAXIMUM_MEMORY = 768 * 1024 * 1024
"""Bytes of address space."""
MAXIMUM_CPU_SECONDS = 20
"""Of one file."""
MAXIMUM_FILES_OPEN = 64
OUT_OF_MEMORY = 4
"""Exit status of a reading process that met its memory limit."""


def confine(memory: int = MAXIMUM_MEMORY) -> None:
    """Bind this process: no more memory than given, no file written, few files open."""
    if sys.platform == "win32":
        from ats_desktop.intake.limits_windows import confine_to_job

        confine_to_job(memory)
        return
    import resource

    for kind, amount in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, MAXIMUM_FILES_OPEN),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        bound = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
        try:
            resource.setrlimit(kind, (bound, bound))
        except (ValueError, OSError):
            # macOS refuses some of them; the time limit of the parent holds everywhere.
            continue


def allow_another_file(seconds: int = MAXIMUM_CPU_SECONDS) -> None:
    """Give the next file its processor time; past it the system ends the process."""
    if sys.platform == "win32":
        return
    import math
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = math.ceil(usage.ru_utime + usage.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = spent + seconds
    resource.setrlimit(
        resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard)
    )
