"""What OpenAPI can't say about an API, as a module of its client: operations, codes, what a refusal costs."""

from tools.codegen.definition import Node, key, successes
from tools.codegen.prepare import BARE_LIST, BARE_TEXT
from tools.codegen.spelling import spell
from tools.codegen.targets import Target
from tools.pipeline.operations import Operation, operations
from tools.pipeline.pointers import pointer
from tools.pipeline.references import resolve
from tools.runtime import operations as runtime

MODULE = '''"""What the runtime knows of {name}: its operations, and the codes of its answers."""

from .._runtime.operations import Code, Facts, Operation

FACTS = {facts}
'''

CODE_KEYS = ("name", "error", "charged", "retry", "meaning", "message", "status")


def facts_module(document: Node, target: Target, package: str) -> str:
    """Return the source of `facts.py`; `package` is the package whose `specs` folder holds the definition."""
    return MODULE.format(name=target.name, facts=spell(facts(document, target, package)))


def facts(document: Node, target: Target, package: str) -> runtime.Facts:
    """Return the runtime's facts about an API."""
    errors: Node = document.get("x-errors", {})
    return runtime.Facts(
        api=target.name,
        operations=tuple(_operation(document, each) for each in operations(document)),
        codes={code: _code(node) for code, node in errors.get("codes", {}).items()},
        success=frozenset(errors.get("success", ())),
        charged=errors.get("charged", "unknown"),
        package=package,
    )


def _code(node: Node) -> runtime.Code:
    return runtime.Code(**{name: node[name] for name in CODE_KEYS if name in node})


def _operation(document: Node, operation: Operation) -> runtime.Operation:
    schema, at = _success(document, operation)
    found = resolve(document, schema)
    return runtime.Operation(
        id=key(operation),
        method=operation.method.upper(),
        path=operation.path,
        bare_list=found.get(BARE_LIST),
        bare_text=found.get(BARE_TEXT),
        redirects=any(status.startswith("3") for status, _ in successes(document, operation)),
        success=at,
    )


def _success(document: Node, operation: Operation) -> tuple[Node, str | None]:
    """Return the schema of the answer and the pointer to it; that of XML where there is one, since XML needs it."""
    for status, response in successes(document, operation):
        shared = operation.node["responses"][status].get("$ref", "")
        base = shared[1:] or operation.at + pointer(("responses", status))
        content = response.get("content", {})
        for media_type in sorted(content, key=lambda name: not name.endswith("xml")):
            return content[media_type].get("schema", {}), base + pointer(("content", media_type, "schema"))
    return {}, None
