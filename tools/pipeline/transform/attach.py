"""Puts onto a document what OpenAPI can't say, and the names that the client gives to operations."""

from typing import Any

from tools.pipeline.document.extensions import (
    ACCESS_LEVEL,
    ALIAS_OF,
    ALSO_MEDIA_TYPE,
    ALSO_METHOD,
    EVIDENCE,
    HIDDEN,
    PARAMS_COMPLETE,
    SCOPES,
    STATUS,
    VANISHED,
    WRITES,
)
from tools.pipeline.document.operations import FORM, Operation, operations
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError
from tools.pipeline.transform.unique_names import unique_names

STATUSES = ("alive", "closed", "deprecated", "unknown")
KNOWN_EVIDENCE = ("sdk",)
ACCESS_LEVELS = ("normal", "advanced")
KNOWN_SCOPES = (
    "all",
    "direct_messages_read",
    "direct_messages_write",
    "email",
    "follow_app_official_microblog",
    "friendships_groups_read",
    "friendships_groups_write",
    "invitation_write",
    "statuses_to_me_read",
)
"""Scopes of the Weibo Open Platform, the only API that has any."""

_PARTS = "multipart/form-data"


def set_status(document: dict[str, Any]) -> None:
    """Give each operation without `x-status` the one that its publication tells.

    What the provider shows and doesn't advise against is alive; of what it hides or no longer publishes nobody knows.
    """
    for operation in operations(document):
        operation.node.setdefault(STATUS, _published_status(operation.node))


def _published_status(node: dict[str, Any]) -> str:
    if node.get("deprecated") is True:
        return "deprecated"
    return "unknown" if node.get(HIDDEN) or VANISHED in node else "alive"


def check_operations(bundle: Bundle) -> None:
    """Raise InputError for an operation whose `x-status` is missing, or that says of itself what can't be."""
    for operation in operations(bundle.document):
        status = operation.node.get(STATUS)
        if status not in STATUSES and not (operation.is_alias and status is None):
            todo = "Say whether the service behind the operation is alive."
            wanted = f"one of {', '.join(STATUSES)}"
            raise bundle.problem(f"{operation.at}/{STATUS}", got=f"{status or 'nothing'}", wanted=wanted, todo=todo)
        if operation.is_alias:
            _check_alias(bundle, operation)
        _check_access(bundle, operation)


def _check_access(bundle: Bundle, operation: Operation) -> None:
    """Check what a caller needs, and how much is known of an operation; nothing of it has to be there."""
    node = operation.node
    level, scopes, complete = (
        node.get(ACCESS_LEVEL),
        node.get(SCOPES),
        node.get(PARAMS_COMPLETE),
    )
    if level not in {None, *ACCESS_LEVELS}:
        raise _invalid(bundle, operation, ACCESS_LEVEL, f"one of {', '.join(ACCESS_LEVELS)}")
    if scopes is not None and not (isinstance(scopes, list) and scopes and set(scopes) <= set(KNOWN_SCOPES)):
        raise _invalid(bundle, operation, SCOPES, f"a list of some of {', '.join(KNOWN_SCOPES)}")
    if node.get(EVIDENCE) not in {None, *KNOWN_EVIDENCE}:
        raise _invalid(bundle, operation, EVIDENCE, f"{' or '.join(KNOWN_EVIDENCE)}, or no such key")
    if complete not in {None, False}:
        raise _invalid(bundle, operation, PARAMS_COMPLETE, "false, or no such key")
    _check_methods(bundle, operation)


def _check_methods(bundle: Bundle, operation: Operation) -> None:
    """Check what is unusual for the method of an operation."""
    node = operation.node
    if WRITES in node and not (node[WRITES] is True and operation.method == "get"):
        raise _invalid(bundle, operation, WRITES, "true, on an operation with GET")
    if node.get(ALSO_METHOD) not in {None, "post"} or (ALSO_METHOD in node and operation.method != "get"):
        raise _invalid(bundle, operation, ALSO_METHOD, "post, on an operation with GET")
    if node.get(ALSO_MEDIA_TYPE) not in {None, _PARTS} or (ALSO_MEDIA_TYPE in node and not _has_form(node)):
        raise _invalid(bundle, operation, ALSO_MEDIA_TYPE, f"{_PARTS}, on an operation with another form")


def _has_form(node: dict[str, Any]) -> bool:
    return list(node.get("requestBody", {}).get("content", {})) == [FORM]


def _invalid(bundle: Bundle, operation: Operation, key: str, wanted: str) -> InputError:
    got = f"{operation.node[key]!r}"
    return bundle.problem(f"{operation.at}/{key}", got=got, wanted=wanted, todo="Correct it.")


def _check_alias(bundle: Bundle, alias: Operation) -> None:
    method, path = alias.alias_of
    target = bundle.document["paths"].get(path, {}).get(method)
    if target is None or ALIAS_OF in target:
        got, wanted = alias.node[ALIAS_OF], f"a path with {method.upper()} that isn't an alias itself"
        raise bundle.problem(f"{alias.at}/{ALIAS_OF}", got=got, wanted=wanted, todo="Correct it.")


def set_names(api: str, document: dict[str, Any], bundle: Bundle, findings: Findings) -> None:
    """Give each operation of `document` its operationId and its namespace as tag.

    A name that can't be written raises InputError, as does one that another operation has; in a downloaded definition
    that one gets a name of its own, and it is told.
    """
    namespaces: dict[str, list[str]] = {}
    for operation, named in unique_names(api, document, bundle, findings):
        for tag in operation.node.get("tags", []):
            namespaces.setdefault(tag, []).append(named.namespace)
        operation.node.update(operationId=named.key, tags=[named.namespace])
    _rename_tags(document, namespaces, bundle, findings)


def _rename_tags(
    document: dict[str, Any], namespaces: dict[str, list[str]], bundle: Bundle, findings: Findings
) -> None:
    """Name the document's tags after the namespaces of the operations that had them."""
    tags: dict[str, dict[str, Any]] = {}
    for index, tag in enumerate(document.get("tags", [])):
        if tag["name"] not in namespaces:
            got, todo = f"the tag {tag['name']}, which no operation has", "Remove it, or correct its name."
            findings.add(bundle.problem(f"/tags/{index}", got=got, wanted="a tag in use", todo=todo))
        for namespace in namespaces.get(tag["name"], []):
            tags.setdefault(namespace, tag | {"name": namespace})
    if tags:
        document["tags"] = list(tags.values())
