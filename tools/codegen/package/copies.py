"""What is copied into a package: the runtime and the command as they are, and the tools that the command runs."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

from tools import runtime
from tools.codegen.python.banner import put_banner

_TOOLS = Path(runtime.__file__).parents[1]

_COMPARISON = Path("diff/files.py")

_MAIN = '''"""`python -m weibokit` is `weibokit`."""

import sys

from ._command.start import main

if __name__ == "__main__":
    sys.exit(main())
'''


def copy_runtime(package: Path, command: str) -> None:
    """Copy the runtime; `command` is what makes the package, for the banners."""
    _copy("runtime", package / "_runtime", command)


def copy_command(package: Path, command: str) -> None:
    """Copy the command, and let `python -m` run it."""
    _copy("command", package / "_command", command)
    main = package / "__main__.py"
    main.write_text(_MAIN, "utf-8")
    put_banner([main], command, "tools/codegen")


def copy_tools(package: Path, command: str) -> None:
    """Copy the comparison of definitions with all that it imports; the names of modules become those of the copies."""
    for place in sorted(_imported(_COMPARISON, set())):
        copy = package / "_tools" / place
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = (_TOOLS / place).read_text("utf-8") if place.name != "__init__.py" else ""
        text = text.replace("from tools.runtime.", "from weibokit._runtime.")
        copy.write_text(text.replace("from tools.", "from weibokit._tools."), "utf-8")
        put_banner([copy], command, f"tools/{place.as_posix()}")


def _imported(place: Path, known: set[Path]) -> set[Path]:
    """Return a module below `tools/` with all that it imports there, and their packages, but for the runtime."""
    if place in known or place.parts[0] == "runtime":
        return known
    known |= {place, *(folder / "__init__.py" for folder in place.parents)}
    for found in _imports(_TOOLS / place):
        _imported(found, known)
    return known


def _imports(module: Path) -> Iterator[Path]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("tools."):
            place = Path(*str(node.module).split(".")[1:])
            for each in (place.with_suffix(".py"), *((place / alias.name).with_suffix(".py") for alias in node.names)):
                if (_TOOLS / each).is_file():
                    yield each


def _copy(room: str, folder: Path, command: str) -> None:
    for module in sorted((_TOOLS / room).rglob("*.py")):
        place = module.relative_to(_TOOLS / room)
        copy = folder / place
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(module, copy)
        put_banner([copy], command, f"tools/{room}/{place.as_posix()}")
