"""`specs/` to `generated/`: everything is made in a folder of its own, which then takes the old one's place."""

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tools.codegen.manifest import is_fresh, write_manifest
from tools.pipeline.files.input_error import InputError

if TYPE_CHECKING:
    from tools.codegen.targets import Target

PACKAGE = "weibokit"
SUMMARY = "Typed clients for Just One API, Weibo v2 and t.sina v1."


def generate(root: Path, *, force: bool = False) -> list[str]:
    """Make `generated/` below `root` anew, and return the lines of the report.

    Does nothing when neither inputs, tools nor outputs changed, unless `force` is set. Until all is made, the old
    folder stays as it is. Raises InputError for what people have to correct.
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
    from tools.codegen.package.writing import Origin, write_package  # noqa: PLC0415
    from tools.codegen.targets import TARGETS  # noqa: PLC0415
    from tools.pipeline.build import build  # noqa: PLC0415

    package = folder / PACKAGE
    package.mkdir(parents=True)
    lines = build(root / "specs", package / "specs")
    targets = [target for target in TARGETS if (root / "specs" / target.name).is_dir()]
    counts = write_package(package, targets, Origin(SUMMARY, "make generate", "specs/{name}"))
    write_manifest(root, folder, counts)
    return [*lines, *(str(each) for each in counts)]


def generate_one(definition: Path, output: Path, target: "Target") -> list[str]:
    """Make the package `output`, with one client, from one effective definition; return the lines of the report.

    `output` must not exist; its name becomes that of the package. Raises InputError for a folder or a definition that
    does not do; then nothing is left behind.
    """
    from tools.codegen.package.writing import Origin, write_package  # noqa: PLC0415

    if output.exists() or not output.name.isidentifier():
        got = "a folder that exists" if output.exists() else "a name that Python can't import"
        raise InputError(output, got=got, wanted="the name of a package to be made", todo="Choose another folder.")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".generated-") as scratch:
        made = Path(scratch) / output.name
        (made / "specs").mkdir(parents=True)
        shutil.copyfile(definition, made / "specs" / f"{target.name}.json")
        origin = Origin(f"Typed client for {target.class_name}.", "python -m tools generate", definition.name)
        counts = write_package(made, [target], origin)
        made.rename(output)
    return [str(each) for each in counts]


def _swap(made: Path, target: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    try:
        made.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
