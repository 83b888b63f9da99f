"""The line at the head of every module that says who wrote it and where to change it."""

from collections.abc import Iterable
from pathlib import Path

COMMAND = "make generate"


def banner(source: str) -> str:
    """Return the banner of a module that is made from `source`."""
    return f"# Do not edit: `{COMMAND}` writes this file from {source}.\n\n"


def put_banner(modules: Iterable[Path], source: str) -> None:
    """Put the banner onto `modules`, which are made from `source`."""
    for module in modules:
        module.write_text(banner(source) + module.read_text("utf-8"), "utf-8")
