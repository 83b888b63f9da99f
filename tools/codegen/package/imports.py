"""Whether all modules of a package can be imported: the last that is done before it is published."""

import subprocess
import sys
from pathlib import Path

_CODE = """
import importlib, pathlib, sys
folder = pathlib.Path(sys.argv[1])
for module in sorted(folder.rglob("*.py")):
    parts = module.relative_to(folder.parent).with_suffix("").parts
    importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
"""


class ImportCheckError(Exception):
    """A module that was generated can't be imported."""


def check_imports(package: Path) -> None:
    """Import every module of `package` in a process of its own; raises ImportCheckError. It leaves no files."""
    command = [sys.executable, "-B", "-c", _CODE, str(package)]
    done = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)  # noqa: S603 - no shell
    if done.returncode:
        raise ImportCheckError(f"{package.name} can't be imported: {done.stderr.strip()}")
