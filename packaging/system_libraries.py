"""Provides the system libraries that Qt loads on Linux: by apt as root, privately as a user."""

import os
import re
import shutil
from pathlib import Path
from typing import Dict, List

from child_programs import SetupError, logged, tell

# What Qt loads at run time: the library's name, and the Debian package that brings it.
SYSTEM_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
OTHER_SYSTEMS = {
    "dnf": "sudo dnf install mesa-libGL mesa-libEGL glib2 dbus-libs fontconfig freetype libX11 libX11-xcb "
    "libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms "
    "xcb-util-renderutil libxcb",
    "pacman": "sudo pacman -S --needed libglvnd glib2 dbus fontconfig freetype2 libx11 libxkbcommon "
    "libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil libxcb",
    "zypper": "sudo zypper install libGL1 libEGL1 libglib-2_0-0 libdbus-1-3 fontconfig libfreetype6 libX11-6 "
    "libX11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 "
    "libxcb-xfixes0 libxcb-xkb1",
}
# Files that these libraries read, by the variable that tells where they are.
DATA_FOLDERS = {
    "FONTCONFIG_PATH": "etc/fonts",
    "XKB_CONFIG_ROOT": "usr/share/X11/xkb",
    "XLOCALEDIR": "usr/share/X11/locale",
}
# Drivers of graphics cards: large, and not needed to load Qt or to draw without a card.
NOT_NEEDED_PRIVATELY = re.compile(r"llvm|mesa|gallium|libz3|libdrm|sensors|vulkan|pciaccess|libgbm")
LOAD_THEM = (
    "import ctypes, sys\n"
    "for name in sys.argv[1:]:\n"
    "    try: ctypes.CDLL(name)\n"
    "    except OSError: print(name)\n"
)


def missing_libraries(python: Path, private: Path) -> List[str]:
    """Give the names of libraries that Qt needs and the system cannot load."""
    arguments = [str(python), "-c", LOAD_THEM, *SYSTEM_LIBRARIES]
    _, said = logged(arguments, {"LD_LIBRARY_PATH": library_path(private)})
    return [line for line in said.split() if line in SYSTEM_LIBRARIES]


def library_path(private: Path) -> str:
    """Give the search path for libraries: the privately unpacked ones first, then what the user set."""
    # Debian keeps some of them in /lib and some in /usr/lib.
    folders = sorted({str(file.parent) for file in private.glob("**/*.so*")})
    return os.pathsep.join(folders + [part for part in [os.environ.get("LD_LIBRARY_PATH")] if part])


def provide_libraries(python: Path, private: Path) -> None:
    """Make the libraries of Qt loadable, by apt as root, privately as a user, else say what to install."""
    missing = missing_libraries(python, private)
    if not missing:
        return
    wanted = list(SYSTEM_LIBRARIES.values())
    if shutil.which("apt-get") and shutil.which("dpkg-deb"):
        tell("Fetching system libraries...")
        if os.geteuid() == 0:
            install = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
            logged(["apt-get", "update"])
            logged(install, {"DEBIAN_FRONTEND": "noninteractive"})
        else:
            fetch_debian(wanted, private)
        missing = missing_libraries(python, private)
        if missing:
            names = " ".join(SYSTEM_LIBRARIES[name] for name in missing)
            sudo = "" if os.geteuid() == 0 else "sudo "
            raise SetupError(
                "System libraries cannot be fetched: connect to the internet, type: "
                f"{sudo}apt-get update && {sudo}apt-get install -y {names} and then the command again."
            )
        return
    for tool, line in OTHER_SYSTEMS.items():
        if shutil.which(tool):
            raise SetupError(f"System libraries are missing ({', '.join(missing)}); type: {line}")
    raise SetupError(f"Install these system libraries, then type the command again: {', '.join(missing)}")


def fetch_debian(packages: List[str], private: Path) -> Path:
    """Unpack Debian packages, with what they need, into a private folder; needs no rights.

    The package lists are private too: a bare machine has none, and only root may fetch the system's.
    """
    work = private.parent / "apt"
    for folder in (
        work / "lists" / "partial",
        work / "cache" / "archives" / "partial",
        work / "debs",
        private,
    ):
        folder.mkdir(parents=True, exist_ok=True)
    options = ["-o", f"Dir::State::lists={work / 'lists'}", "-o", f"Dir::Cache={work / 'cache'}"]
    options += ["-o", "Debug::NoLocking=true", "-o", "APT::Sandbox::User=", "-o", "Acquire::Languages=none"]
    logged(["apt-get", *options, "update"])
    ask = ["apt-get", *options, "install", "-qq", "--print-uris", "--no-install-recommends", "--reinstall"]
    _, said = logged([*ask, *packages])
    files = re.findall(r"^'[^']+' (\S+?)_\S+\.deb \d+", said, re.MULTILINE)
    names = [name for name in files if not NOT_NEEDED_PRIVATELY.search(name)]
    logged(["apt-get", *options, "download", *(names or packages)], cwd=work / "debs")
    for package in sorted((work / "debs").glob("*.deb")):
        logged(["dpkg-deb", "-x", str(package), str(private)])
    shutil.rmtree(str(work), ignore_errors=True)
    return private


def library_setting(folder: Path) -> Dict[str, str]:
    """Give the variables that let programs find what was unpacked privately; none where nothing was."""
    private = folder / "syslibs"
    if not private.is_dir():
        return {}
    setting = {"LD_LIBRARY_PATH": library_path(private)}
    for name, place in DATA_FOLDERS.items():
        if not (Path("/") / place).exists() and (private / place).exists():
            setting[name] = str(private / place)
    return setting
