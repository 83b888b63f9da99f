"""The line at the head of every module that says who wrote it and where to change it."""

from collections.abc import Iterable
from pathlib import Path


def banner(command: str, source: str) -> str:
    """Return the banner of a module that `command` makes from `source`."""
    return f"# Do not edit: `{command}` writes this file from {source}.\n\n"


def put_banner(modules: Iterable[Path], command: str, source: str) -> None:
    """Put the banner onto `modules`, which `command` makes from `source`."""
    for module in modules:
        module.write_text(banner(command, source) + module.read_text("utf-8"), "utf-8")
