"""Makes the virtual environment, puts the locked packages into it, and knows when it is complete."""

import hashlib
import json
import os
import platform
import re
import shutil
import sys
from pathlib import Path
from typing import List, Optional

from child_programs import CHECKOUT, LOG, OUT, SetupError, logged, tell
from system_libraries import fetch_debian, library_setting, provide_libraries

LOCK = CHECKOUT / "packaging" / "requirements.lock"
# Windows refuses paths over 260 characters; the deepest file of the packages needs this much room.
LONGEST_WINDOWS_CHECKOUT = 84
SETUP_FILES = ("child_programs.py", "system_libraries.py", "virtual_environment.py")
MARK = "made-by-bootstrap"
STAMP = "setup-complete"
IS_WINDOWS = os.name == "nt"
UNREACHABLE = (
    "The packages cannot be fetched: connect to the internet and type the command again, or add "
    "--wheels DIR with a folder of the packages."
)
PIP_FAILURES = (
    (
        r"No space left on device|not enough space",
        "The disk is full: free 1 GB, then type the command again.",
    ),
    (
        r"SSLError|CERTIFICATE_VERIFY_FAILED",
        "The package server's certificate is not trusted here: check clock and proxy, then try again.",
    ),
    (
        r"NewConnectionError|NameResolutionError|Temporary failure in name|getaddrinfo failed|ProxyError|"
        r"Network is unreachable|Connection refused|ConnectTimeout|ReadTimeout|Connection (?:aborted|broken)|"
        r"Max retries exceeded|timed out|No route to host|ConnectionResetError",
        UNREACHABLE,
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A fetched package is not the expected one, so it was not installed: type the command again.",
    ),
)


def environment_folder(checkout: str, windows: bool, local_data: Optional[str]) -> Path:
    """Give the place of the virtual environment: in the checkout, unless Windows would choke on the path."""
    if windows and len(checkout) > LONGEST_WINDOWS_CHECKOUT and local_data:
        name = hashlib.sha256(checkout.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return Path(local_data) / "ats-desktop" / name
    return Path(checkout) / ".venv"


def stamp_text() -> str:
    """Describe everything the set-up depends on; another text means that it has to be done again."""
    inputs = [LOCK, *(LOCK.parent / name for name in SETUP_FILES)]
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in inputs))
    about = {
        "inputs": digest.hexdigest(),
        "python": sys.version,
        "base": sys.base_prefix,
        "checkout": str(CHECKOUT),
    }
    return json.dumps(about, sort_keys=True)


def python_in(folder: Path) -> Path:
    """Give the Python of a virtual environment."""
    return folder / "Scripts" / "python.exe" if IS_WINDOWS else folder / "bin" / "python"


def make_environment(folder: Path) -> None:
    """Make an empty virtual environment; a half-made one of ours is thrown away first."""
    if folder.is_symlink() or (folder.exists() and not (folder / MARK).exists() and any(folder.iterdir())):
        raise SetupError(f"{folder} was made by something else: rename it, then type the command again.")
    try:
        import venv
    except ImportError as missing:
        whence = "from python.org" if IS_WINDOWS else "(Debian, Ubuntu: sudo apt-get install python3-venv)"
        raise SetupError(f"This Python has no venv module: install a whole Python {whence}.") from missing
    folder.mkdir(parents=True, exist_ok=True)
    for left_over in folder.iterdir():
        if left_over.is_dir() and not left_over.is_symlink():
            shutil.rmtree(str(left_over))
        elif left_over.name != MARK:  # It stays to the last: without it the folder would be a stranger's.
            left_over.unlink()
    (folder / MARK).write_text("This folder may be deleted; set-up makes it anew.\n", encoding="utf-8")
    venv.EnvBuilder(with_pip=False, symlinks=not IS_WINDOWS).create(str(folder))


def find_pip(python: Path, private: Path, wheels: Optional[Path]) -> List[str]:
    """Give a command that installs into the new environment: four ways, the quickest first."""
    carried = sorted(wheels.glob("pip-*.whl")) if wheels else []
    if carried:
        return [str(python), str(carried[-1] / "pip")]
    status, said = logged([sys.executable, "-m", "pip", "--version"])
    found = re.match(r"pip (\d+)\.(\d+)", said.strip())
    if status == 0 and found and (int(found.group(1)), int(found.group(2))) >= (22, 3):
        return [sys.executable, "-m", "pip", "--python", str(python)]
    status, _ = logged([str(python), "-m", "ensurepip"])
    if status == 0:
        return [str(python), "-m", "pip"]
    if shutil.which("apt-get") and shutil.which("dpkg-deb"):
        tell("Fetching pip...")
        unpacked = fetch_debian(["python3-pip-whl"], private)
        found_wheels = sorted(unpacked.glob("usr/share/python-wheels/pip-*.whl"))
        if found_wheels:
            return [str(python), str(found_wheels[-1] / "pip")]
    raise SetupError(
        "Python's pip is missing: connect to the internet and type the command again, or install it "
        "(Debian, Ubuntu: sudo apt-get install python3-pip)."
    )


def install_packages(pip: List[str], wheels: Optional[Path]) -> None:
    """Install exactly the locked files, checked by their hashes; raises SetupError with a reason."""
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    options = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-input", "--no-cache-dir"]
    options += ["--disable-pip-version-check", "--no-warn-script-location", "--retries", "3"]
    status, said = logged([*pip, "install", *options, *source, "-r", str(LOCK)])
    if status != 0:
        raise SetupError(why_pip_failed(said, wheels))


def why_pip_failed(said: str, wheels: Optional[Path]) -> str:
    """Turn what pip said into one sentence that tells the user what to do."""
    for pattern, sentence in PIP_FAILURES:
        if re.search(pattern, said) and not (wheels and sentence is UNREACHABLE):
            return sentence
    lacking = re.search(r"(?:No matching distribution found for|satisfies the requirement) ([\w.=-]+)", said)
    if lacking and wheels:
        return f"{wheels} holds no {lacking.group(1)} for this computer and Python: add it and try again."
    if lacking:
        here = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
        return (
            f"{lacking.group(1)} does not come for {here}: install Python 3.11, 3.12 or 3.13 and try again."
        )
    return f"The packages could not be installed: see {LOG}, then type the command again."


def put_on_path(python: Path) -> None:
    """Let the environment's Python find the checkout."""
    _, said = logged([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    place = Path(said.strip()) / "ats-desktop-checkout.pth"
    # Python reads this file in the locale's encoding, which the next call may not share: ASCII it is.
    place.write_text(f"import sys; sys.path.append({str(CHECKOUT)!a})\n", encoding="ascii")


def set_up(folder: Path, wheels: Optional[Path]) -> None:
    """Bring the environment to what the lock file says; at once where that is done already."""
    stamp = folder / STAMP
    wanted = stamp_text()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted and python_in(folder).exists():
        return
    OUT.mkdir(exist_ok=True)
    LOG.write_text("", encoding="utf-8")
    tell("Setting up: this is done once and takes a minute or more...")
    make_environment(folder)
    python = python_in(folder)
    if sys.platform.startswith("linux"):
        # Before the packages: where this cannot be done, better to hear it before a long download.
        provide_libraries(python, folder / "syslibs")
    pip = find_pip(python, folder / "pip", wheels)
    tell(
        "Fetching the packages, about 150 MB..."
        if wheels is None
        else f"Installing the packages from {wheels}..."
    )
    install_packages(pip, wheels)
    put_on_path(python)
    status, said = logged([str(python), "-c", "import PySide6.QtWidgets"], library_setting(folder))
    if status != 0:
        raise SetupError(f"Qt does not start here ({said.strip().splitlines()[-1][:150]}); see {LOG}")
    stamp.write_text(wanted, encoding="utf-8")
    tell("Set up.")
