"""Set-up: what it decides, and that each failure ends in one sentence that says what to do."""

import ast
import errno
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging"
NAMES = ("bootstrap", "child_programs", "system_libraries", "virtual_environment")


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    yield {name: importlib.import_module(name) for name in NAMES}
    for name in NAMES:
        sys.modules.pop(name, None)


def a_copy(folder: Path) -> Path:
    """Lay the set-up scripts out as in a checkout, with nothing beside them."""
    shutil.copytree(SCRIPTS, folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    return folder / "packaging" / "bootstrap.py"


def run(script: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-P", str(script), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        # Without LOCALAPPDATA a long path leaves the environment in the copy, on Windows too.
        env={**os.environ, "PYTHONUTF8": "1", "LOCALAPPDATA": "", **environment},
        check=False,
    )


def assert_one_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    last = done.stderr.strip().splitlines()[-1]
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert all(word in last for word in words), last


@pytest.mark.parametrize("name", NAMES)
def test_an_old_python_can_read_the_scripts(name: str) -> None:
    ast.parse((SCRIPTS / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_named_with_what_to_do(scripts: dict[str, ModuleType]) -> None:
    bootstrap = scripts["bootstrap"]
    with pytest.raises(bootstrap.SetupError, match=r"Python 3\.9 is too old: install Python 3\.11 or newer"):
        bootstrap.check_python((3, 9), True)
    with pytest.raises(bootstrap.SetupError, match="64-bit"):
        bootstrap.check_python((3, 12), False)
    bootstrap.check_python((3, 11), True)


@pytest.mark.parametrize("arguments", [(), ("walk",), ("run", "--nonsense"), ("run", "--wheels", "/no/such")])
def test_wrong_usage_ends_in_a_sentence(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert_one_sentence(run(a_copy(tmp_path), *arguments))


def test_arguments_for_pytest_are_handed_on(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    bootstrap = scripts["bootstrap"]
    request = bootstrap.Request(["test", "-k", "board", "--wheels", str(tmp_path), "-x"])
    command, environment = bootstrap.job_of(request, tmp_path)
    assert command[1:] == ["-m", "pytest", "-k", "board", "-x"]
    assert request.wheels == tmp_path
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_run_stays_inside_the_checkout(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap = scripts["bootstrap"]
    monkeypatch.delenv("ATS_DESKTOP_HOME")
    command, environment = bootstrap.job_of(bootstrap.Request(["run"]), tmp_path)
    out = bootstrap.OUT
    assert command[1:-1] == ["-m", "ats_desktop", "demo", "--out", str(out)]
    assert Path(environment["ATS_DESKTOP_HOME"]).is_relative_to(out)
    assert Path(environment["XDG_CACHE_HOME"]).is_relative_to(out)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_run_is_offscreen_without_a_display_or_when_told(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap = scripts["bootstrap"]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def run(*more: str) -> tuple[str, str | None]:
        command, environment = bootstrap.job_of(bootstrap.Request(["run", *more]), tmp_path)
        return command[-1], environment.get("QT_QPA_PLATFORM")

    assert run() == ("--no-window", "offscreen")
    monkeypatch.setenv("DISPLAY", ":7")
    assert run() == ("--window", None)
    assert run("--demo") == ("--no-window", "offscreen")


def test_what_would_send_packages_elsewhere_is_left_out(
    scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert "/elsewhere" not in scripts["child_programs"].clean_environment().values()


@pytest.mark.parametrize(
    ("length", "windows", "inside"), [(84, True, True), (85, True, False), (300, False, True)]
)
def test_a_long_windows_path_moves_the_environment(
    scripts: dict[str, ModuleType], length: int, windows: bool, inside: bool
) -> None:
    checkout = "/" + "x" * (length - 1)
    folder = scripts["virtual_environment"].environment_folder(checkout, windows, "/local")
    assert folder.is_relative_to(checkout) is inside
    assert folder.is_relative_to("/local") is not inside


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "internet"),
        ("ProxyError('Cannot connect to proxy.')", "internet"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the expected one"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for lxml==6.1.3", "lxml==6.1.3 does not come for Python"),
        ("certificate verify failed: CERTIFICATE_VERIFY_FAILED", "certificate"),
        ("something nobody has seen", "setup.log"),
    ],
)
def test_what_pip_says_becomes_one_sentence(scripts: dict[str, ModuleType], said: str, words: str) -> None:
    sentence = scripts["virtual_environment"].why_pip_failed(said, None)
    assert words in sentence
    assert "\n" not in sentence


def test_a_package_missing_from_the_stick_is_named(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    said = "ERROR: No matching distribution found for ruff==0.1"
    sentence = scripts["virtual_environment"].why_pip_failed(said, tmp_path)
    assert sentence.startswith(f"{tmp_path} holds no ruff==0.1")


@pytest.mark.skipif(
    not (importlib.util.find_spec("pip") or importlib.util.find_spec("ensurepip")),
    reason="pip itself would have to be fetched",
)
def test_no_network_ends_in_one_sentence(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9"
    environment = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), nowhere)
    environment |= {"PIP_INDEX_URL": f"{nowhere}/simple", "PIP_NO_INDEX": "0", "PIP_EXTRA_INDEX_URL": ""}
    environment |= {"PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0"}
    script = a_copy(tmp_path)
    assert_one_sentence(run(script, "run", **environment), "internet", "--wheels DIR")
    assert not (tmp_path / ".venv" / "setup-complete").exists()


@pytest.mark.skipif(not importlib.util.find_spec("venv"), reason="this Python is not a whole one")
def test_the_stick_brings_its_own_pip_and_a_lacking_package_is_named(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with zipfile.ZipFile(stick / "pip-99.0-py3-none-any.whl", "w") as pip:
        says = "import sys; print('No matching distribution found for lxml==6', sys.argv[1:]); sys.exit(1)"
        pip.writestr("pip/__main__.py", says)
    done = run(a_copy(tmp_path), "test", "--wheels", str(stick))
    assert_one_sentence(done, f"{stick} holds no lxml==6")
    told = (tmp_path / "out" / "setup.log").read_text(encoding="utf-8")
    assert "'--no-index', '--find-links'" in told
    assert "'--require-hashes', '--no-deps', '--only-binary', ':all:'" in told


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / ".venv" / "precious.txt"
    theirs.parent.mkdir()
    theirs.write_text("mine", encoding="utf-8")
    assert_one_sentence(run(a_copy(tmp_path), "run"), "made by something else")
    assert theirs.read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(not importlib.util.find_spec("venv"), reason="this Python is not a whole one")
def test_a_half_made_environment_is_made_anew(scripts: dict[str, ModuleType], tmp_path: Path) -> None:
    environment = scripts["virtual_environment"]
    half = tmp_path / ".venv"
    half.mkdir()
    (half / environment.MARK).touch()
    (half / "left-over").touch()
    environment.make_environment(half)
    assert not (half / "left-over").exists()
    assert environment.python_in(half).exists()


@pytest.mark.skipif(not importlib.util.find_spec("venv"), reason="this Python is not a whole one")
def test_a_folder_with_any_name_is_found_in_any_locale(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = scripts["virtual_environment"]
    monkeypatch.setattr(environment, "CHECKOUT", tmp_path / "بورڈ é")
    monkeypatch.setattr(scripts["child_programs"], "LOG", tmp_path / "setup.log")
    environment.make_environment(tmp_path / "made")
    python = environment.python_in(tmp_path / "made")
    environment.put_on_path(python)
    done = subprocess.run(
        [str(python), "-c", "import sys; print(ascii(sys.path[-1]))"],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
        check=True,
    )
    assert done.stdout.strip() == ascii(str(tmp_path / "بورڈ é"))
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself guards files in use")
def test_a_program_that_a_killed_set_up_left_running_is_waited_for(tmp_path: Path) -> None:
    script = a_copy(tmp_path)
    start = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import bootstrap as b, child_programs as c, pathlib as p\n"
        "b.OUT.mkdir(exist_ok=True)\n"
        "b.held_alone(p.Path('.venv').absolute(), lambda: {})\n"
    )
    long_work = "c.logged(['sh', '-c', 'echo up > up; cat gate; touch down'])"
    os.mkfifo(tmp_path / "up")
    os.mkfifo(tmp_path / "gate")

    def set_up(act: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", start.format(act), str(script.parent)]
        return subprocess.Popen(
            command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    with set_up(long_work) as first:
        (tmp_path / "up").read_text(encoding="utf-8")
        first.kill()
    with set_up("print(p.Path('down').exists())") as second:
        assert second.stderr
        assert second.stderr.readline().startswith("Waiting for another set-up")
        (tmp_path / "gate").write_text("", encoding="utf-8")
        said, _ = second.communicate()
    assert said.strip() == "True"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder one may not write to"
)
def test_a_read_only_checkout_ends_in_one_sentence(tmp_path: Path) -> None:
    script = a_copy(tmp_path)
    tmp_path.chmod(0o500)
    try:
        assert_one_sentence(run(script, "run"), "cannot be written")
    finally:
        tmp_path.chmod(0o700)


def test_refusals_of_the_system_become_sentences(scripts: dict[str, ModuleType]) -> None:
    why = scripts["bootstrap"].why_system_refused
    assert "disk is full" in why(OSError(errno.ENOSPC, "No space left on device"))
    assert why(PermissionError(errno.EACCES, "Permission denied", "/there")).startswith(
        "/there cannot be written"
    )


def test_a_finished_set_up_is_not_done_again(
    scripts: dict[str, ModuleType], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = scripts["virtual_environment"]
    python = environment.python_in(tmp_path)
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / environment.STAMP).write_text(environment.stamp_text(), encoding="utf-8")
    environment.set_up(tmp_path, None)
    assert capsys.readouterr().err == ""


def test_the_lock_names_no_place_and_hashes_everything() -> None:
    text = (SCRIPTS / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--find-links" not in text
    blocks = [block for block in text.split("\n") if block and block[0].isalpha()]
    assert all(block.endswith("\\") and "==" in block for block in blocks)


def test_the_scripts_folder_is_no_package() -> None:
    assert not list(SCRIPTS.rglob("__init__.py"))
