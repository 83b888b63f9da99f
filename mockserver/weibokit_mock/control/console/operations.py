"""What is said of operations: name, summary in two languages, parameters; and the search in it."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from ...definitions.operations import ServedOperation
from ...http.response import Response
from ...responses.responders import Responders
from ..catalog import Catalog

Described = dict[str, Any]
"""What is said of one operation."""

_PLACES = {"application/json": "body"}
"""Where a parameter of a request body stands, by media type; of all others, in a form."""


class OperationList:
    """Every operation that is served, aliases left out, in the order of the definitions."""

    def __init__(self, catalog: Catalog, responders: Responders) -> None:
        self._catalog, self._responders = catalog, responders

    def find(self, query: str = "") -> list[Described]:
        """Return what is said of the operations that have every word of a query, in English or Chinese."""
        wanted = query.casefold().split()
        return [described for described, text in self._all if all(word in text for word in wanted)]

    def sample(self, name: str, example: str | None = None) -> Response | None:
        """Return the first response of an operation, or its example of a name; None where there is none."""
        operation = self._catalog.operations.get(name)
        return self._responders.sample(operation, example) if operation else None

    @cached_property
    def _all(self) -> list[tuple[Described, str]]:
        """What is said of each operation, and the text that is searched."""
        alternates: dict[tuple[str, tuple[str, str]], list[str]] = {}
        for operation in self._catalog.aliases:
            if operation.alias_of is not None:
                alternates.setdefault((operation.api, operation.alias_of), []).append(operation.path)
        described = [
            self._describe(name, operation, alternates.get((operation.api, (operation.method, operation.path)), []))
            for name, operation in self._catalog.operations.items()
        ]
        return [(each, _text(each)) for each in described]

    def _describe(self, name: str, operation: ServedOperation, alternates: list[str]) -> Described:
        node = self._catalog.node(operation)
        described = {
            "api": operation.api,
            "name": name,
            "method": operation.method,
            "path": operation.path,
            "operationId": operation.id.removeprefix(f"{operation.api}."),
            "summary": node["summary"],
            "summary_zh": node["x-summary-zh"],
            "source": self._responders.source(operation),
            "parameters": list(_parameters(node)),
        }
        described |= {"deprecated": True} if node.get("deprecated") else {}
        return described | ({"alternate_paths": alternates} if alternates else {})


def _parameters(node: Mapping[str, Any]) -> Iterator[Described]:
    """Yield the parameters of an operation, those of its body after the others, each once."""
    for parameter in node.get("parameters", ()):
        yield _parameter(parameter["name"], parameter["in"], parameter, parameter["schema"], parameter.get("required"))
    seen = set()
    for media_type, media in node.get("requestBody", {}).get("content", {}).items():
        required = media["schema"].get("required", ())
        for name, schema in media["schema"].get("properties", {}).items():
            if name not in seen:
                seen.add(name)
                yield _parameter(name, _PLACES.get(media_type, "form"), schema, schema, name in required)


def _parameter(
    name: str, place: str, said: Mapping[str, Any], schema: Mapping[str, Any], required: object
) -> Described:
    limits = {key: value for key, value in schema.items() if key not in ("description", "x-description-zh")}
    texts = {"description": said.get("description"), "description_zh": said.get("x-description-zh")}
    return {"name": name, "in": place, "required": bool(required), "schema": limits, **texts}


def _text(described: Described) -> str:
    names = [parameter["name"] for parameter in described["parameters"]]
    parts = [described[key] for key in ("name", "method", "path", "operationId", "summary", "summary_zh")]
    return "\n".join([*parts, *names]).casefold()
