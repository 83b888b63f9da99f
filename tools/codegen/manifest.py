"""What went into `generated/` and what came out, by sha256: no time, no machine, no order of a file system."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.pipeline.files.folders import EXAMPLES

if TYPE_CHECKING:
    # At run time this leads to the generator, whose import takes longer than finding out that nothing changed.
    from tools.codegen.census import Counts

NAME = "manifest.json"
INPUTS = ("specs", "tools/codegen", "tools/command", "tools/diff", "tools/pipeline", "tools/runtime", "constraints.txt")
TOOLS = (
    "jinja2",
    "jsonschema",
    "jsonschema-rs",
    "openapi-python-client",
    "openapi-schema-validator",
    "openapi-spec-validator",
    "prance",
    "ruamel.yaml",
    "ruff",
)
"""Packages whose version can change what comes out."""


def inputs(root: Path) -> dict[str, str]:
    """Return the sha256 of every file that goes into the generated code, by path below `root`.

    What is written for people only, as Markdown, and downloaded examples don't go into it.
    """
    files = (file.relative_to(root) for name in INPUTS for file in _files(root / name))
    return {file.as_posix(): _sha256(root / file) for file in sorted(files) if _is_input(file)}


def tools() -> dict[str, str]:
    """Return the versions of the packages that generate."""
    return {name: version(name) for name in TOOLS}


def outputs(folder: Path) -> dict[str, Any]:
    """Return the number of files in `folder` but the manifest, and one sha256 over their names and bytes."""
    files = sorted(file for file in _files(folder) if file != folder / NAME)
    lines = (f"{_sha256(file)}  {file.relative_to(folder).as_posix()}\n" for file in files)
    return {"files": len(files), "sha256": hashlib.sha256("".join(lines).encode()).hexdigest()}


def write_manifest(root: Path, folder: Path, counts: "Iterable[Counts]") -> None:
    """Write the manifest of `folder`, which was generated from what is below `root`."""
    apis = {each.api: {name: number for name, number in asdict(each).items() if name != "api"} for each in counts}
    manifest = {"apis": apis, "inputs": inputs(root), "outputs": outputs(folder), "tools": tools()}
    (folder / NAME).write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n", "utf-8")


def stale_apis(root: Path, folder: Path) -> set[str] | None:
    """Return the APIs in `folder` that are not what the inputs of today make; None when all of it has to be made.

    That is so when `folder` isn't, untouched, what its manifest says, when there are other tools or other APIs, and
    when an input changed that belongs to no API.
    """
    manifest, now = read_manifest(folder), inputs(root)
    if manifest.get("outputs") != outputs(folder) or manifest.get("tools") != tools():
        return None
    changed = {_api(name) for name, _ in now.items() ^ manifest["inputs"].items()}
    return None if "" in changed or manifest["apis"].keys() != {_api(name) for name in now} - {""} else changed


def changed_inputs(root: Path, folder: Path) -> list[Path]:
    """Return the inputs that are there and not as they were when `folder` was made."""
    before = read_manifest(folder).get("inputs", {})
    return [root / name for name, digest in inputs(root).items() if before.get(name) != digest]


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of `folder`; empty when it has none that can be read."""
    try:
        manifest = json.loads((folder / NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) and manifest.keys() >= {"apis", "inputs"} else {}


def _api(name: str) -> str:
    """Return the API whose folder of `specs/` holds the input `name`; "" for an input of all."""
    folder, *rest = name.split("/")
    return rest[0] if folder == "specs" and len(rest) > 1 else ""


def is_ours(path: Path) -> bool:
    """Whether a file belongs to the tree, and is not left behind by Python, an editor or a file manager."""
    return not any(part == "__pycache__" or part.startswith(".") for part in path.parts) and not path.name.endswith("~")


def _is_input(file: Path) -> bool:
    examples = file.parts[0] == "specs" and file.parts[2:3] == (EXAMPLES,)
    return file.suffix != ".md" and not examples


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for file in path.rglob("*"):
        if file.is_file() and is_ours(file.relative_to(path)):
            yield file


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
