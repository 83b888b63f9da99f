"""A client of its own from any published definition of Just One API; nothing in the repository changes."""

import json
import tempfile
from pathlib import Path

from tools.codegen.generate import generate_one
from tools.codegen.targets import TARGETS
from tools.pipeline.build import build_definition
from tools.pipeline.files.input_error import InputError
from tools.runtime.apis.registry import JUSTONE


def standalone(definition: Path, output: Path, *, specs: Path) -> list[str]:
    """Make the package `output` from the published file `definition`, and return the lines of the report.

    Overlays, schemas and codes come from the folder of the API in `specs`; what of them doesn't fit is reported.
    Raises InputError; then nothing is left behind.
    """
    if not output.resolve().parent.is_dir():
        todo = "Make that folder, or choose another."
        raise InputError(output, got="a folder in one that isn't there", wanted="a place for it", todo=todo)
    built = build_definition(specs / JUSTONE.name, definition)
    with tempfile.TemporaryDirectory(prefix="weibokit-") as scratch:
        file = Path(scratch) / definition.name
        file.write_text(json.dumps(built.document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        target = next(target for target in TARGETS if target.base == JUSTONE)
        return [*built.report, *generate_one(file, output, target, definition)]
