"""Turns the Qt Designer forms in ``ui`` into Python modules in ``ats_desktop/gui/forms``.

python packaging/compile_forms.py           write what is missing or stale, delete what lost its form
python packaging/compile_forms.py --check   write nothing; name what is stale and exit with 1
"""

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCES = CHECKOUT / "ui"
MODULES = CHECKOUT / "ats_desktop" / "gui" / "forms"
# Not by its path: where the command itself lies differs between systems.
COMPILER = (sys.executable, "-c", "from PySide6.scripts.pyside_tool import uic; uic()")
HEADER = '"""Generated from ``ui/{name}`` by ``packaging/compile_forms.py``; never edited."""\n\n'


def compiled(form: Path) -> str:
    """Give the module for one form, free of the compiler's version and of the time."""
    done = subprocess.run(
        [*COMPILER, str(form)], capture_output=True, text=True, encoding="utf-8", check=True
    )
    code = re.sub(r"\A(?:# -\*-.*\n|\n)*(?:#{20,}\n(?:##.*\n)*#{20,}\n)?\n*", "", done.stdout)
    return HEADER.format(name=form.name) + code.rstrip("\n") + "\n"


def stale(sources: Path, modules: Path) -> dict[Path, str | None]:
    """Give each module that differs from its form with its right text; None for one without a form."""
    wanted: dict[Path, str | None] = {
        modules / f"ui_{form.stem}.py": compiled(form) for form in sorted(sources.glob("*.ui"))
    }
    for module in sorted(modules.glob("ui_*.py")):
        wanted.setdefault(module, None)
    return {
        module: text
        for module, text in wanted.items()
        if text is None or not module.exists() or module.read_text(encoding="utf-8") != text
    }


def main(arguments: list[str]) -> int:
    """Bring the modules up to date, or only tell which are not; gives the exit status."""
    different = stale(SOURCES, MODULES)
    if "--check" in arguments:
        for module in different:
            print(f"{module.relative_to(CHECKOUT)} is stale; type: python packaging/compile_forms.py")
        return 1 if different else 0
    for module, text in different.items():
        if text is None:
            module.unlink()
        else:
            module.parent.mkdir(parents=True, exist_ok=True)
            module.write_text(text, encoding="utf-8", newline="\n")
        print(module.relative_to(CHECKOUT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
