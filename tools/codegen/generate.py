"""`specs/` to `generated/`: everything is made in a folder of its own, which then takes the old one's place."""

import shutil
import tempfile
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.codegen.manifest import changed_inputs, read_manifest, stale_apis, write_manifest
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.readable import check_readable, sources

if TYPE_CHECKING:
    from tools.codegen.targets import Target

PACKAGE = "weibokit"
SUMMARY = "Typed clients for Just One API, Weibo v2 and t.sina v1."


@dataclass(frozen=True)
class Kept:
    """What is taken as it is from the folder `generated`: all but the APIs named `stale`."""

    generated: Path
    stale: AbstractSet[str]

    def copy(self, package: Path, apis: Iterable[str]) -> None:
        """Copy the clients and definitions of `apis` into `package`."""
        for api in apis:
            for name in (api, f"specs/{api}"):
                if (self.generated / PACKAGE / name).is_dir():
                    shutil.copytree(self.generated / PACKAGE / name, package / name, ignore=_LEFTOVERS)
            shutil.copyfile(self.generated / PACKAGE / f"specs/{api}.json", package / f"specs/{api}.json")


_LEFTOVERS = shutil.ignore_patterns("__pycache__", ".*", "*~")


def generate(root: Path, *, force: bool = False) -> list[str]:
    """Make `generated/` below `root` anew, and return the lines of the report.

    Makes only the APIs whose inputs changed, where tools, shared inputs and outputs did not, unless `force` is set.
    Until all is made, the old folder stays as it is. Raises InputError for what people have to correct; a file that
    can't be read is found first.
    """
    target = root / "generated"
    stale = None if force else stale_apis(root, target)
    if stale == set():
        return ["Nothing changed: generated/ is what specs/ and tools/ make."]
    _check_changed(root, target)
    with tempfile.TemporaryDirectory(dir=root, prefix=".generated-") as scratch:
        made = Path(scratch) / "new"
        lines = make(root, made, None if stale is None else Kept(target, stale))
        _swap(made, target, Path(scratch) / "old")
    return lines


def make(root: Path, folder: Path, kept: Kept | None = None) -> list[str]:
    """Make what belongs into `generated/` in `folder`, which must not exist, and return the lines of the report.

    Nothing is kept by default.
    """
    # The generator takes half a second to import, and mostly nothing changed.
    from tools.codegen.census import Counts  # noqa: PLC0415
    from tools.codegen.package.copies import copy_command, copy_tools  # noqa: PLC0415
    from tools.codegen.package.writing import Origin, write_package  # noqa: PLC0415
    from tools.codegen.targets import TARGETS  # noqa: PLC0415
    from tools.pipeline.build import build  # noqa: PLC0415

    package = folder / PACKAGE
    package.mkdir(parents=True)
    lines = build(root / "specs", package / "specs", kept.stale if kept else None)
    targets = [target for target in TARGETS if (root / "specs" / target.name).is_dir()]
    fresh = [target for target in targets if kept is None or target.name in kept.stale]
    origin = Origin(SUMMARY, "make generate", "specs/{name}", "specs/{name}")
    counts, renamed = write_package(package, targets, origin, fresh)
    copy_command(package, "make generate")
    copy_tools(package, "make generate")
    lines += [*renamed, *map(str, counts)]
    if kept:
        apis = [target.name for target in targets if target not in fresh]
        kept.copy(package, apis)
        before = read_manifest(kept.generated)["apis"]
        counts += [Counts(api, **before[api]) for api in apis]
        lines += [f"{api}: nothing changed" for api in apis]
    write_manifest(root, folder, counts)
    return lines


def _check_changed(root: Path, target: Path) -> None:
    """Raise InputError for what can't be read of the definitions; what went into `target` can."""
    known = {file for folder in (root / "specs").glob("*/") for file in sources(folder)}
    check_readable(file for file in changed_inputs(root, target) if file in known)


def generate_one(definition: Path, output: Path, target: "Target", published: Path | None = None) -> list[str]:
    """Make the package `output`, with one client, from one effective definition; return the lines of the report.

    `output` must not exist; its name becomes that of the package. Raises InputError for a folder or a definition that
    does not do, which names the file `published` that the definition came of; then nothing is left behind.
    """
    from tools.codegen.package.imports import check_imports  # noqa: PLC0415
    from tools.codegen.package.writing import Origin, write_package  # noqa: PLC0415

    if output.exists() or not output.name.isidentifier():
        got = "a folder that exists" if output.exists() else "a name that Python can't import"
        raise InputError(output, got=got, wanted="the name of a package to be made", todo="Choose another folder.")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".generated-") as scratch:
        made = Path(scratch) / output.name
        (made / "specs").mkdir(parents=True)
        shutil.copyfile(definition, made / "specs" / f"{target.name}.json")
        summary, file = f"Typed client for {target.class_name}.", str(published or definition)
        origin = Origin(summary, "python -m tools generate", definition.name, file)
        counts, renamed = write_package(made, [target], origin)
        check_imports(made)
        made.rename(output)
    return [*renamed, *map(str, counts)]


def _swap(made: Path, target: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    try:
        made.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
