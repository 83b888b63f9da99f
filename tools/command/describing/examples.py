"""An operation with example arguments: on the command line, in Python, and as curl."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from weibokit import IndexedAPI, IndexedOperation, IndexedParameter

__all__ = ["command_line", "curl", "python"]

_EXAMPLES = {"yyyy-MM-dd": "2026-01-31", "yyyyMMdd": "20260131", "date": "2026-01-31", "file": "picture.png"}


def command_line(operation: IndexedOperation) -> str:
    """Return the command that calls it."""
    options = [f"--{each.name.replace('_', '-')} {_shell(value)}" for each, value in _given(operation)]
    return " ".join(["weibokit call", operation.full_name, *options])


def python(api: IndexedAPI, operation: IndexedOperation) -> list[str]:
    """Return the lines of a program that calls it."""
    arguments = [f"{each.name}={_literal(each, value)}" for each, value in _given(operation)]
    path = f"api.{operation.namespace}"
    if operation.paging and operation.paging["items"]:
        call = [
            f"    for item in {path}.iter_{operation.method_name}({', '.join([*arguments, 'max_pages=5'])}):",
            "        print(item)",
        ]
    else:
        call = [f"    print({path}.{operation.method_name}({', '.join(arguments)}))"]
    files = any(each.type == "file" for each, _ in _given(operation))
    imports = [f"from weibokit import {api.class_name}", *(["from weibokit.types import File"] if files else [])]
    return [*imports, "", f"with {api.class_name}({_options(api)}) as api:", *call]


def curl(api: IndexedAPI, operation: IndexedOperation) -> str:
    """Return the command that sends the same request, with the variable of the credential in its place."""
    path, body, query = operation.path.replace("{format}", "json"), [], []
    in_parts = any(each.type == "file" for each in operation.parameters)
    for each, value in _given(operation):
        text = quote(str(value), safe="")
        if each.place == "path":
            path = path.replace(f"{{{each.key}}}", text)
        elif each.place == "query":
            query.append(f"{each.key}={text}")
        else:
            body.append(_part(each, value, in_parts=in_parts))
    named, options = _credential(api, operation)
    address = f"{operation.server}{path}{'?' if query + named else ''}{'&'.join(query + named)}"
    method = "" if operation.method == "GET" else f"-X {operation.method} "
    return " ".join([f'curl {method}"{address}"', *body, *options])


def _part(parameter: IndexedParameter, value: Any, *, in_parts: bool) -> str:
    if parameter.place == "body":
        return "-H 'Content-Type: application/json' -d '{}'"
    if parameter.type == "file":
        return f"-F {parameter.key}=@{value}"
    return f"{'-F' if in_parts else '--data-urlencode'} {parameter.key}={_shell(value)}"


def _credential(api: IndexedAPI, operation: IndexedOperation) -> tuple[list[str], list[str]]:
    """Return the credential: what of it stands in the query, and the options of curl for the rest."""
    where, variable = operation.credential, next(iter(api.credentials.values()), "")
    if where is None or where["in"] == "signature":
        return [], [] if where is None else ["  # and an OAuth 1.0a signature"]
    variables = api.credentials
    login = [f'-u "${variables["username"]}:${variables["password"]}"'] if "with" in where else []
    if where["in"] == "header":
        return [], [f'-H "{where["name"]}: {where.get("prefix", "")}${variable}"', *login]
    if where["in"] == "form":
        return [], [f'-d "{where["name"]}=${variable}"', *login]
    return [f"{where['name']}=${variable}"], login


def _options(api: IndexedAPI) -> str:
    """Return the options that a client does not work without: the service of t.sina has plain HTTP only."""
    return "allow_insecure=True" if api.server.startswith("http:") else ""


def _given(operation: IndexedOperation) -> Iterator[tuple[IndexedParameter, Any]]:
    """Yield the parameters that an example gives: those that have to be, or those named by what is wanted together."""
    required = [each for each in operation.parameters if each.required]
    wanted = required or [each for each in operation.parameters if f"`{each.name}`" in operation.requires][:1]
    for each in wanted:
        yield each, _example(each)


def _example(parameter: IndexedParameter) -> Any:
    limits = parameter.limits
    if "default" in limits and limits["default"] != "":
        return limits["default"]
    if values := [each for each in limits.get("enum", ()) if each is not None]:
        return values[0]
    if parameter.type in ("int", "float"):
        return limits.get("minimum", 1) or 1
    if parameter.type == "bool":
        return True
    if parameter.type == "json":
        return {}
    return _EXAMPLES.get(parameter.type, parameter.name.upper())


def _literal(parameter: IndexedParameter, value: Any) -> str:
    if parameter.type == "file":
        return f'File(open("{value}", "rb"), "{value}")'
    if parameter.type.endswith("[]"):
        return f'["{value}"]'
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _shell(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if text.replace("-", "").replace("_", "").replace(".", "").isalnum() else f"'{text}'"
