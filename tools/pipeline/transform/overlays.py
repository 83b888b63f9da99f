"""Applies OpenAPI Overlay 1.0 files: repairs and additions to a definition that is not ours, each with a reason.

Targets are JSONPath as RFC 9535 has it. An action that matches nothing is an error, since what it was to repair is
gone, or for a downloaded definition a finding. One with `x-optional: true` is for other versions of the definition,
and may match nothing.
"""

import copy
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
from jsonpath_rfc9535 import JSONPathError, JSONPathNode

from tools.pipeline.document import extensions
from tools.pipeline.document.extensions import is_extension
from tools.pipeline.document.pointers import escape
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.files.loading import as_object, json_type, read
from tools.pipeline.files.suggestions import did_you_mean

_REQUIRED = {"overlay", "info", extensions.REASON, "actions"}
_KEYS = {*_REQUIRED, "extends"}
_ACTION_KEYS = {"target", "description", "update", "remove", extensions.OPTIONAL}
_INFO_KEYS = {"title", "version"}


def apply_overlays(document: Any, files: Sequence[Path], findings: Findings) -> Any:
    """Return a copy of `document` to which the overlays in `files` were applied in their order; raises InputError.

    What matches nothing is added to `findings`.
    """
    document = copy.deepcopy(document)
    for file in files:
        for index, action in enumerate(_actions(file)):
            _apply(document, action, file, f"/actions/{index}", findings)
    return document


def _actions(file: Path) -> list[Any]:
    overlay = _object(read(file), file, "", known=_KEYS, required=_REQUIRED)
    _object(overlay["info"], file, "/info", known=_INFO_KEYS, required=_INFO_KEYS)
    if not isinstance(overlay.get("extends", ""), str):
        got, todo = json_type(overlay["extends"]), "Write the address of the definition, or leave it out."
        raise InputError(file, "/extends", got=got, wanted="text", todo=todo)
    if overlay["overlay"] != "1.0.0":
        raise InputError(file, "/overlay", got=f"{overlay['overlay']}", wanted="1.0.0", todo="Correct it.")
    if not str(overlay[extensions.REASON] or "").strip():
        raise InputError(
            file, f"/{extensions.REASON}", got="nothing", wanted="a reason", todo="Say why the overlay is needed."
        )
    if not isinstance(overlay["actions"], list) or not overlay["actions"]:
        raise InputError(
            file, "/actions", got=json_type(overlay["actions"]), wanted="a list of actions", todo="Add some."
        )
    return overlay["actions"]


def _object(value: Any, file: Path, at: str, *, known: AbstractSet[str], required: AbstractSet[str]) -> dict[str, Any]:
    """Return `value` if it is an object with these keys. It may have extensions that are nobody's business here."""
    keys = value.keys() if isinstance(value, dict) else ()
    foreign = {key for key in keys if is_extension(key) and not did_you_mean(key, known)}
    return as_object(value, file, at, known=known | foreign, required=required)


def _apply(document: Any, action: Any, file: Path, at: str, findings: Findings) -> None:
    _object(action, file, at, known=_ACTION_KEYS, required={"target"})
    if not isinstance(action["target"], str):
        got, todo = json_type(action["target"]), "Write the path in quotes."
        raise InputError(file, f"{at}/target", got=got, wanted="JSONPath of RFC 9535, which is text", todo=todo)
    if ("update" in action) == (action.get("remove") is True):
        raise InputError(
            file, at, got="an unclear action", wanted="either `update` or `remove: true`", todo="Choose one."
        )
    nodes = _matches(document, action["target"], file, f"{at}/target")
    if not nodes and action.get(extensions.OPTIONAL) is not True:
        findings.add(_unmatched(action["target"], file, f"{at}/target"))
    if "update" not in action:
        _remove(nodes, file, at)
        return
    for node in nodes:
        _merge(node.value, action["update"], file, f"{at}/update")


def _matches(document: Any, target: str, file: Path, at: str) -> list[JSONPathNode]:
    """Return the matched nodes, each once; within a list, in the order of their indices."""
    try:
        nodes = {node.location: node for node in jsonpath_rfc9535.find(target, document)}
    except JSONPathError as error:
        raise InputError(
            file, at, got=f"{target} ({error})", wanted="JSONPath of RFC 9535", todo="Correct it."
        ) from error
    return [nodes[location] for location in sorted(nodes)]


def _unmatched(target: str, file: Path, at: str) -> InputError:
    todo = "Correct the target, or remove the action when the definition no longer needs it."
    return InputError(file, at, got=f"{target}, which matches nothing", wanted="at least one match", todo=todo)


def _remove(nodes: list[JSONPathNode], file: Path, at: str) -> None:
    for node in reversed(nodes):  # from behind, so that the indices of a list stay right
        if node.parent is None:
            raise InputError(file, at, got="the whole document", wanted="a part of it", todo="Choose another target.")
        del node.parent.value[node.location[-1]]  # type: ignore[attr-defined]


def _merge(value: Any, update: Any, file: Path, at: str) -> None:
    """Merge `update` into an object, or append it to a list."""
    if isinstance(value, list):
        value.append(copy.deepcopy(update))
    elif isinstance(value, dict) and isinstance(update, dict):
        for key, item in update.items():
            _merge_key(value, key, item, file, f"{at}/{escape(key)}")
    else:
        got = f"{json_type(update)} for {json_type(value)}"
        raise InputError(
            file, at, got=got, wanted="an object for an object, or a target that is a list", todo="Correct it."
        )


def _merge_key(value: dict[str, Any], key: str, item: Any, file: Path, at: str) -> None:
    old = value.get(key)
    if isinstance(old, dict):
        _merge(old, item, file, at)
    elif isinstance(old, list) and isinstance(item, list):
        old += copy.deepcopy(item)
    else:
        value[key] = copy.deepcopy(item)
