"""Checks of operations that the validators make without a place, or not at all: paths, parameters, security."""

import re
from collections.abc import Iterator
from typing import Any

from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.document.pointers import pointer
from tools.pipeline.document.references import resolve
from tools.pipeline.files.bundle import Bundle

_TEMPLATE = re.compile(r"/(?:[^{}?#]|\{[^{}/?#]+\})*")


def check_paths(bundle: Bundle) -> None:
    """Raise InputError for a definition without operations, and for a path that no request can be made of."""
    for path in bundle.document.get("paths", {}):
        names = re.findall(r"\{([^{}]*)\}", path)
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice or not _TEMPLATE.fullmatch(path):
            got = f"the parameter {twice[0]} twice" if twice else "a path that is none"
            wanted = "`/`, text and parameters as `{name}`, each once, without a query"
            raise bundle.problem(pointer(("paths", path)), got=got, wanted=wanted, todo="Correct the path.")
    if not any(operations(bundle.document)):
        todo = "Name the file that has the operations."
        raise bundle.problem("/paths", got="no operation", wanted="at least one", todo=todo)


def check_parameters(bundle: Bundle) -> None:
    """Raise InputError for a parameter that is there twice, and where path and parameters don't agree."""
    for path, item in bundle.document["paths"].items():
        _check_twins(bundle, item.get("parameters", []), pointer(("paths", path)))
    for operation in operations(bundle.document):
        _check_twins(bundle, operation.node.get("parameters", []), operation.at)
        _check_path_parameters(bundle, operation)


def check_security(bundle: Bundle) -> None:
    """Raise InputError for a security requirement that names no scheme."""
    schemes = bundle.document.get("components", {}).get("securitySchemes", {})
    for at, name in _requirements(bundle.document):
        if name not in schemes:
            wanted = f"one of {', '.join(schemes)}" if schemes else "a scheme of components/securitySchemes"
            raise bundle.problem(at, got=f"the scheme {name}", wanted=wanted, todo="Correct the name, or define it.")


def _check_twins(bundle: Bundle, nodes: list[Any], at: str) -> None:
    seen = set()
    for index, node in enumerate(nodes):
        parameter = resolve(bundle.document, node)
        key = parameter["in"], parameter["name"]
        if key in seen:
            got = f"the {key[0]} parameter {key[1]} a second time"
            todo = "Remove one of the two."
            raise bundle.problem(f"{at}/parameters/{index}", got=got, wanted="each parameter once", todo=todo)
        seen.add(key)


def _check_path_parameters(bundle: Bundle, operation: Operation) -> None:
    item = bundle.document["paths"][operation.path]
    nodes = [*operation.node.get("parameters", []), *item.get("parameters", [])]
    found = [resolve(bundle.document, node) for node in nodes]
    declared = {parameter["name"] for parameter in found if parameter["in"] == "path"}
    used = set(re.findall(r"\{([^{}]*)\}", operation.path))
    if declared != used:
        lacking, extra = sorted(used - declared), sorted(declared - used)
        got = f"no parameter {lacking[0]}, which the path has" if lacking else f"{extra[0]}, which the path lacks"
        todo = "Describe the parameter with `in: path`." if lacking else "Remove it, or put it into the path."
        raise bundle.problem(f"{operation.at}/parameters", got=got, wanted="the parameters of the path", todo=todo)


def _requirements(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the pointer and the name of each scheme that the document or an operation requires."""
    holders = [("", document), *((operation.at, operation.node) for operation in operations(document))]
    for at, holder in holders:
        for index, requirement in enumerate(holder.get("security", [])):
            yield from ((f"{at}/security/{index}", name) for name in requirement)
