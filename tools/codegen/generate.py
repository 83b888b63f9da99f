"""`specs/` to `generated/`: everything is made in a folder of its own, which then takes the old one's place."""

import tempfile
from pathlib import Path

from tools.codegen.manifest import is_fresh, write_manifest

PACKAGE = "weibokit"
SUMMARY = "Typed clients for Just One API, Weibo v2 and t.sina v1."


def generate(root: Path, *, force: bool = False) -> list[str]:
    """Make `generated/` below `root` anew, and return the lines of the report.

    Does nothing when neither inputs, tools nor outputs changed, unless `force` is set. Until all is made, the old
    folder stays as it is. Raises BadInput for what people have to correct.
    """
    target = root / "generated"
    if not force and is_fresh(root, target):
        return ["Nothing changed: generated/ is what specs/ and tools/ make."]
    with tempfile.TemporaryDirectory(dir=root, prefix=".generated-") as scratch:
        made = Path(scratch) / "new"
        lines = make(root, made)
        _swap(made, target, Path(scratch) / "old")
    return lines


def make(root: Path, folder: Path) -> list[str]:
    """Make what belongs into `generated/` in `folder`, which must not exist, and return the lines of the report."""
    # The generator takes half a second to import, and mostly nothing changed.
    from tools.codegen.package import write_package  # noqa: PLC0415
    from tools.codegen.targets import TARGETS  # noqa: PLC0415
    from tools.pipeline.build import build  # noqa: PLC0415

    package = folder / PACKAGE
    package.mkdir(parents=True)
    lines = build(root / "specs", package / "specs")
    counts = write_package(package, TARGETS, SUMMARY)
    write_manifest(root, folder, counts)
    return [*lines, *(str(each) for each in counts)]


def _swap(made: Path, target: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    try:
        made.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
