"""What OpenAPI can't say about an API, as a module of its client: operations, codes, what an error response costs."""

from importlib import import_module
from typing import Literal

from tools.codegen.openapi import Node, is_file, is_redirect, key, successes
from tools.codegen.python.literals import spell
from tools.codegen.targets import Target
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.document.pointers import pointer, tokens
from tools.pipeline.document.references import resolve
from tools.runtime import service_model as runtime
from tools.runtime.transport.decoding import media_type

MODULE = '''"""Service model of {name}: its operations, and the codes of its responses."""

from .._runtime.apis.{module} import find_error
from .._runtime.service_model import Code, OperationModel, ServiceModel

SERVICE_MODEL = {service_model}
'''

CODE_KEYS = ("name", "error", "charged", "retry", "meaning", "message", "status")


def service_model_module(document: Node, target: Target, package: str) -> str:
    """Return the source of `service_model.py`; `package` is the package whose `specs` folder holds the definition."""
    return MODULE.format(
        name=target.name, module=target.base.name, service_model=spell(service_model(document, target, package))
    )


def service_model(document: Node, target: Target, package: str) -> runtime.ServiceModel:
    """Return the service model of an API."""
    errors: Node = document.get(extensions.ERRORS, {})
    return runtime.ServiceModel(
        api=target.name,
        operations=tuple(_operation(document, each) for each in operations(document)),
        codes={code: _code(node) for code, node in errors.get("codes", {}).items()},
        find_error=import_module(f"tools.runtime.apis.{target.base.name}").find_error,
        success=frozenset(errors.get("success", ())),
        statuses={int(status): _code(node) for status, node in errors.get("statuses", {}).items()},
        charged=errors.get("charged", "unknown"),
        personal=target.base.personal,
        package=package,
    )


def _code(node: Node) -> runtime.Code:
    return runtime.Code(**{name: node[name] for name in CODE_KEYS if name in node})


def _operation(document: Node, operation: Operation) -> runtime.OperationModel:
    bare = _bare(document, operation)
    return runtime.OperationModel(
        id=key(operation),
        method=operation.method.upper(),
        path=operation.path,
        bare_list=bare.get(extensions.BARE_LIST) or _page_list(operation),
        bare_text=bare.get(extensions.BARE_TEXT),
        success=_success(document, operation),
        response=_response(document, operation),
        credential=_credential(document, operation),
        writes=operation.node.get(extensions.WRITES, False),
    )


def _credential(document: Node, operation: Operation) -> str:
    """Return where an operation takes the credential that others take in a header: "form" or "query"; "" for there."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    usual, own = (
        [_place(schemes[name]) for requirement in node.get("security", ()) for name in requirement]
        for node in (document, operation.node)
    )
    return own[0] if own and "header" in usual and "header" not in own else ""


def _place(scheme: Node) -> str:
    return str(scheme.get(extensions.IN, scheme.get("in", "header")))


def _response(document: Node, operation: Operation) -> Literal["data", "redirect", "file", "form", "empty"]:
    for status, response in successes(document, operation):
        if is_redirect(status):
            return "redirect"
        if any(is_file(content_type) for content_type in response.get("content", {})):
            return "file"
        if set(response.get("content", {})) == {"text/plain"}:
            return "form"
        if not response.get("content"):
            return "empty"
    return "data"


def _page_list(operation: Operation) -> str | None:
    """Return the member of a page that is its list: PHP writes a page without members as a bare empty list."""
    items = list(tokens(operation.node.get(extensions.PAGINATION, {}).get("items", "")))
    return items[0] if len(items) == 1 else None


def _bare(document: Node, operation: Operation) -> Node:
    """Return what the schemas of the response, in all formats, say of lists and texts that stand by themselves."""
    contents = [response.get("content", {}) for _, response in successes(document, operation)]
    schemas = [resolve(document, media.get("schema", {})) for content in contents for media in content.values()]
    return {
        key: schema[key] for schema in schemas for key in (extensions.BARE_LIST, extensions.BARE_TEXT) if key in schema
    }


def _success(document: Node, operation: Operation) -> str | None:
    """Return the pointer to the schema of the response; to that of XML where there is one, since XML needs it."""
    for status, response in successes(document, operation):
        shared = operation.node["responses"][status].get("$ref", "")
        base = shared[1:] or operation.at + pointer(("responses", status))
        content = response.get("content", {})
        for content_type in sorted(content, key=lambda name: not media_type(name).endswith("xml")):
            return base + pointer(("content", content_type, "schema"))
    return None
