# Do not edit: `make generate` writes this file from tools/diff/files.py.

"""Compares two files, and writes down what changed."""

from pathlib import Path

from weibokit._tools.diff.compare import changes
from weibokit._tools.diff.reporting.rendering import render
from weibokit._tools.pipeline.files.bundle import Bundle
from weibokit._tools.pipeline.files.input_error import InputError

__all__ = ["InputError", "compare_files"]


def compare_files(old: Path, new: Path, format_name: str) -> tuple[str, frozenset[str]]:
    """Return what changed from the definition in one file to that in another, as text, and the levels of the changes.

    Raises InputError for a file that holds no definition.
    """
    bundles = Bundle(old, foreign=True), Bundle(new, foreign=True)
    names = str(bundles[0].root), str(bundles[1].root)
    found = changes(bundles[0].document, bundles[1].document, names=names)
    return render(found, format_name), frozenset(change.level for change in found)
