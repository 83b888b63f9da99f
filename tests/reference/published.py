"""The definitions of Just One API as they were published on four dates, reduced to facts.

`published.json` beside this module holds, for each operation, what was new in it on each date that it was published on.
Titles are digests, so that a changed one is seen. Descriptions and examples are not in it: `published` puts a
placeholder where OpenAPI wants a description.
"""

import copy
import csv
import functools
import json
import re
from pathlib import Path
from typing import Any

from tests.reference.digests import digest
from tests.reference.texts import digests
from tools.baseline.extract import extract
from tools.pipeline.document.operations import operations

Json = dict[str, Any]
DAYS = ("2026-04-16", "2026-07-12", "2026-07-23", "2026-08-21")
FILE = Path(__file__).parent / "published.json"
PLACEHOLDER = "A text that is not ours."


@functools.cache
def facts() -> Json:
    """Return the content of `published.json`; not to be changed."""
    found: Json = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def published(day: str) -> Json:
    """Return the definition of `day`, one of DAYS, which the caller may change."""
    document: Json = copy.deepcopy(facts()["documents"][day])
    document["info"]["title"] = PLACEHOLDER
    present = {tuple(key.split()): found for key, found in facts()["operations"].items() if day in found}
    paths = {path: {method: _operation(revisions, day)} for (method, path), revisions in present.items()}
    document["paths"] = dict(sorted(paths.items()))
    for response in document["components"].get("responses", {}).values():
        response["description"] = PLACEHOLDER
    return dict(sorted(document.items()))


def _operation(revisions: Json, day: str) -> Json:
    changes = [revisions[earlier] for earlier in DAYS[: DAYS.index(day) + 1] if earlier in revisions]
    merged = {key: value for change in changes for key, value in change.items()}
    node: Json = {key: copy.deepcopy(merged[key]) for key in sorted(merged) if merged[key] is not None}
    node["responses"] = copy.deepcopy(facts()["responses"][node["responses"]])
    for response in node["responses"].values():
        if "$ref" not in response:
            response["description"] = PLACEHOLDER
    return node


def visible(document: Json) -> Json:
    """Return what the public pair shows of a complete definition: all but the hidden operations."""
    shown = {
        path: item
        for path, item in document["paths"].items()
        if not any(node.get("x-docs-hidden") for node in item.values())
    }
    return {**document, "paths": shown}


def collect(folder: Path, addresses: Path) -> Json:
    """Return the facts of the definitions in `folder`; `addresses` is a table of where each operation is published."""
    found: Json = {"documents": {}, "operations": {}, "responses": {}}
    latest: Json = {}
    for day in DAYS:
        file = folder / f"openapi-{day}.json"
        whole = json.loads(file.read_text(encoding="utf-8"))
        document = extract(whole, file)
        for operation in operations(document):
            key = f"{operation.method} {operation.path}"
            node = operation.node | {"summary": digest(whole["paths"][operation.path][operation.method]["summary"])}
            shared = str(digest(json.dumps(node["responses"])))
            found["responses"][shared] = node["responses"]
            node["responses"] = shared
            found["operations"].setdefault(key, {})[day] = _changes(latest.get(key, {}), node)
            latest[key] = node
        del document["paths"]
        found["documents"][day] = document
    return found | {"addresses": _addresses(addresses), "texts": digests(whole)}


def _changes(old: Json, new: Json) -> Json:
    """Return the members that `new` has otherwise than `old`; null for those that it has no more."""
    return {key: new.get(key) for key in [*new, *(old.keys() - new.keys())] if old.get(key) != new.get(key)}


def _addresses(table: Path) -> Json:
    """Return the address of each operation without its site, and with an ellipsis for the title."""
    form = re.compile(r"https://[^/]+/openapi/([^/]+)/.+?(-v\d+)?(-deprecated)?-en\.json")
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {f"{row['method'].lower()} {row['path']}": form.sub(r"\1/…\2\3", row["definition_en"]) for row in rows}
