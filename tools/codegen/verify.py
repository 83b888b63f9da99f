"""Whether `generated/` is what `specs/` and `tools/` make: all of it is made again beside it, and compared."""

import tempfile
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from tools.codegen.generate import make
from tools.codegen.manifest import is_ours
from tools.pipeline.files.yaml_cache import without_caches


def verify(root: Path) -> list[str]:
    """Return one line for every file of `generated/` that differs, is missing or is not wanted; none when fresh."""
    with tempfile.TemporaryDirectory(prefix="weibokit-verify-") as scratch:
        wanted = Path(scratch) / "generated"
        with without_caches():
            make(root, wanted)
        return list(differences(wanted, root / "generated"))


def differences(wanted: Path, found: Path) -> Iterator[str]:
    """Compare two trees byte for byte, and yield one line for every file that is not the same in both."""
    there, here = _tree(wanted), _tree(found)
    for name in sorted(there | here):
        if name not in here:
            yield f"{name} is missing."
        elif name not in there:
            yield f"{name} is extra: nothing makes it."
        elif (found / name).read_bytes() != (wanted / name).read_bytes():
            yield f"{name} differs{_where((wanted / name).read_bytes(), (found / name).read_bytes())}."


def _tree(folder: Path) -> set[str]:
    files = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {file.as_posix() for file in files if is_ours(file)}


def _where(wanted: bytes, found: bytes) -> str:
    pairs = zip_longest(wanted.splitlines(), found.splitlines())
    for number, (one, other) in enumerate(pairs, start=1):
        if one != other:
            return f" from line {number} on"
    return " in its line ends"
