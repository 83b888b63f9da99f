"""Remembers which documents passed a check that takes seconds, by their content: mostly nothing of it has changed."""

import json
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tools.pipeline.files import yaml_cache

FOLDER = Path(__file__).parents[3] / ".cache" / "passed"
LIBRARIES = ("jsonschema-rs", "openapi-schema-validator", "openapi-spec-validator", "prance")


def once(name: str, content: Any, check: Callable[[], None]) -> None:
    """Run `check`, unless that of this `name` passed for the same `content` with the same code and libraries.

    `check` raises for what does not pass, which is never remembered.
    """
    if not yaml_cache.is_on_disk():
        check()
        return
    file = FOLDER / _digest(name, content)
    if not file.exists():
        check()
        _keep(file)


def _digest(name: str, content: Any) -> str:
    # The order counts: validators tell the first of several errors.
    return sha256(f"{_tools()}\n{name}\n{json.dumps(content)}".encode()).hexdigest()


@cache
def _tools() -> str:
    code = "".join(file.read_text(encoding="utf-8") for file in sorted(Path(__file__).parents[1].rglob("*.py")))
    return "\n".join([code, *(f"{library} {version(library)}" for library in LIBRARIES)])


def _keep(file: Path) -> None:
    """Note that it passed; where nothing can be written, go on without."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    except OSError:
        return
