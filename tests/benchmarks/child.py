"""Works that need a process of their own: what is done first can only be done once."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def run_child(module: str, *arguments: str) -> str:
    """Run a module of the benchmark in a new process and give what it printed; raise when it fails."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), *sys.path[1:]])}
    ran = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=environment,
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if ran.returncode:
        raise RuntimeError(f"{module} ended with {ran.returncode}: {ran.stderr.strip()[-400:]}")
    return ran.stdout


def child_milliseconds(module: str, *arguments: str) -> float:
    """Run a module of the benchmark that prints one number, a time in milliseconds."""
    return float(run_child(module, *arguments).split()[-1])
