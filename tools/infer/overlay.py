"""The overlay that puts inferred schemas in place of the open responses of a definition."""

import re
from collections.abc import Iterable
from pathlib import Path

from tools.infer.write_schemas import yaml_text
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation
from tools.pipeline.files.loading import read

_TARGET = "$.paths['{path}'].{method}.responses['200'].content['application/json'].schema"
_PATTERN = re.compile(re.escape(_TARGET).replace(r"\{path\}", "([^']+)").replace(r"\{method\}", r"(\w+)"))
_WIDE = 500  # a target stays on one line
_HEAD = "# Made by `python -m tools infer`.\n"
_REASON = "The definition publishes every response as `data` of any type; these schemas are inferred from samples."


def attached(file: Path) -> dict[str, str]:
    """Return the name of the schema of each operation that the overlay gives one, by the operation's title."""
    found = {}
    for action in read(file)["actions"] if file.is_file() else ():
        match = _PATTERN.fullmatch(action["target"])
        if match:
            found[f"{match[2].upper()} {match[1]}"] = action["update"]["$ref"].rpartition("/")[2]
    return found


def overlay_text(places: Iterable[tuple[Operation, str]]) -> str:
    """Return the overlay; `places` are operations, each with where its schema is."""
    actions = [
        {"target": _TARGET.format(path=path, method=method), "update": {"$ref": place}}
        for path, method, place in sorted((each.path, each.method, place) for each, place in places)
    ]
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Responses with samples", "version": "1.0.0"},
        extensions.REASON: _REASON,
    }
    return _HEAD + yaml_text(overlay | {"actions": actions}, width=_WIDE)
