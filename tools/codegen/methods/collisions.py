"""Names of parameters that clash: with what the generator's code has for itself, and with each other."""

import re
from collections.abc import Iterable

from openapi_python_client.config import Config
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from tools.codegen.openapi import Node, key
from tools.pipeline.document.extensions import PUBLISHED_NAME
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.document.references import resolve

LOCALS = {"body", "cookies", "headers", "params", "quote"}
"""Beside `client` and `url`, which the generator itself keeps free."""

OF_PAGING = {"max_pages", "resume"}
"""Arguments that the methods which page have for themselves."""

CONVERTED = "json_"
"""What the name of a parameter is preceded by once it is converted."""


def make_room(endpoint: Endpoint, config: Config, *, pages: bool) -> None:
    """Rename the parameters that would hide what the generator's code relies on; callers never see that.

    `pages` says that methods page through it: then what those have for themselves is kept free, for callers too.
    """
    kept = LOCALS | OF_PAGING if pages else LOCALS
    for place, prop in endpoint.iter_all_parameters():
        old = str(prop.python_name)
        if old in kept or old.startswith(CONVERTED):
            prop.set_python_name(UntrustedString(f"{old}_{place.value}"), config)
            # The path holds the Python names already.
            path = endpoint.path.get_untrusted_value().replace(f"{{{old}}}", f"{{{prop.python_name}}}")
            endpoint.path = UntrustedString(path)


def number_twins(document: Node, operation: Operation) -> None:
    """Number parameters that the generator can't tell apart: of one place, and with one name in Python."""
    nodes = operation.node["parameters"]
    seen: list[tuple[str, str, str]] = []
    for index, each in enumerate(nodes):
        node = resolve(document, each)
        name = node["name"]
        found = (node["in"], str(PythonIdentifier(name, "field_")), re.sub(r"\W+", "", name))
        twins = [one for one in seen if one[:2] == found[:2]]
        if node["in"] != "path" and (len(twins) > 1 or found in twins):
            nodes[index] = {**node, "name": f"{found[1]}_{len(twins) + 1}", PUBLISHED_NAME: name}
        seen.append(found)


def restore_names(endpoints: Iterable[Endpoint], prepared: Node) -> None:
    """Give the parameters that were numbered their names on the wire again."""
    named = {
        (key(operation), node["in"], node["name"]): node[PUBLISHED_NAME]
        for operation in operations(prepared)
        for node in operation.node["parameters"]
        if PUBLISHED_NAME in node
    }
    for endpoint in endpoints:
        for place, prop in endpoint.iter_all_parameters():
            name = named.get((str(endpoint.name), place.value, prop.name.get_untrusted_value()))
            if name:
                prop.name = UntrustedString(name)
