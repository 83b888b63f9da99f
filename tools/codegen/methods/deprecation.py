"""What is said of a deprecated operation, and which one of its family the provider recommends instead."""

from tools.codegen.openapi import Node, key, method_name
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation, operations


def is_deprecated(node: Node) -> bool:
    """Whether the operation is deprecated, by its publication or by what `specs/` says of the service."""
    return bool(node.get("deprecated")) or node.get(extensions.STATUS) == "deprecated"


def advice(document: Node, operation: Operation) -> str:
    """Say why not to call a deprecated operation, and what instead where the definition knows; "" for the others."""
    if not is_deprecated(operation.node):
        return ""
    text = "the provider advises against it"
    family = operation.node.get(extensions.ENDPOINT_FAMILY)
    recommended = (each for each in operations(document) if family and _recommends(each.node, family))
    return next((f"{text}, and recommends `{_method(each)}`" for each in recommended), text)


def _recommends(node: Node, family: str) -> bool:
    return (
        node.get(extensions.ENDPOINT_FAMILY) == family
        and bool(node.get(extensions.RECOMMENDED))
        and not is_deprecated(node)
    )


def _method(operation: Operation) -> str:
    (tag,) = operation.node["tags"]
    return f"{tag}.{method_name(key(operation), tag)}"
