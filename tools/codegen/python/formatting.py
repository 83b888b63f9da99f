"""ruff over generated code: the same result wherever it runs and whatever settings lie around."""

import subprocess
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]

SETTINGS = ("--isolated", "--no-cache", "--quiet", "--line-length=120", "--target-version=py311")
RULES = "F401,I"


class FormattingError(Exception):
    """ruff did not take what was generated."""


def tidy(folder: Path) -> None:
    """Remove unused imports, sort the others and format all modules in `folder`; raises FormattingError."""
    _ruff("check", "--fix-only", f"--select={RULES}", *SETTINGS, folder=folder)
    _ruff("format", *SETTINGS, folder=folder)


def _ruff(*arguments: str, folder: Path) -> None:
    command = [find_ruff_bin(), *arguments, "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - no shell
    if done.returncode:
        raise FormattingError(f"ruff {arguments[0]} failed with status {done.returncode}: {done.stderr.strip()}")
