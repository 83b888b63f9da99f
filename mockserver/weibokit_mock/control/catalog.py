"""Operations under the names that stubs, journal and tests have for them, and what can be said of them."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from ..definitions.operations import APIDefinition, ServedOperation
from ..definitions.schemas import Schema, most_specific, properties_of
from .matching.errors import InvalidInputError, invalid, unsupported
from .matching.json_values import join, short, suggest
from .stubs.parameters import Code, ProviderParameters, outcomes
from .stubs.responses import Fault

ALWAYS_200 = "always-200"
"""The status mode in which every response has status 200, as Just One API once did."""

_MODES = {ALWAYS_200: "justone"}


class Catalog:
    """Every operation that is served, by name: API, namespace and method, as in `justone.weibo.get_followers_v1`."""

    def __init__(self, definitions: Iterable[APIDefinition]) -> None:
        self._definitions = {definition.api: definition for definition in definitions}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names of operations by id; an alias has the name of what it is another path of."""
        return dict(self._all_names())

    @cached_property
    def operations(self) -> Mapping[str, ServedOperation]:
        """The operations by name, without aliases."""
        served = (each for definition in self._definitions.values() for each in definition.operations)
        return {self.names[each.id]: each for each in served if each.alias_of is None}

    @property
    def aliases(self) -> list[ServedOperation]:
        """The operations that are other paths of others."""
        served = (each for definition in self._definitions.values() for each in definition.operations)
        return [each for each in served if each.alias_of is not None]

    def methods(self) -> dict[str, str]:
        """Return the methods of all operations by name."""
        return {name: operation.method for name, operation in self.operations.items()}

    def full_name(self, name: str, pointer: str = "") -> str:
        """Return a name with its API, which may be left out where only one API has the operation.

        Raises InvalidInputError for an operation that there is not.
        """
        if name == "*" or self._matching(name):
            return name
        found = [full for api in self._definitions if self._matching(full := f"{api}.{name}")]
        if len(found) == 1:
            return found[0]
        if found:
            raise invalid(pointer, f"{short(name)} is an operation of several APIs: {' and '.join(found)}.")
        raise self._unknown(name, pointer)

    def code(self, api: str, wanted: Code) -> str | None:
        """Return the code of an API by number or name; None where it has no such code."""
        codes = self._definitions[api].errors["codes"]
        if str(wanted) in codes:
            return str(wanted)
        return next((code for code, known in codes.items() if known["name"] == str(wanted).upper()), None)

    def check(self, parameters: ProviderParameters, pointer: str) -> None:
        """Raise InvalidInputError for operations, codes, examples, parameters and faults that there are not."""
        operations = self._operations_of(parameters, join(pointer, "operation"))
        if parameters.page is not None and not any(operation.pagination for operation in operations):
            raise invalid(join(pointer, "page"), "The operation has no pages; leave page out.")
        if parameters.quota:
            self._check_code(parameters.quota.code, operations, f"{pointer}/quota/code")
        for outcome, at in outcomes(parameters, pointer):
            self._check_outcome(outcome, operations, at)
        self._check_when(parameters, operations, join(pointer, "when"))

    def _all_names(self) -> Iterable[tuple[str, str]]:
        for api, definition in self._definitions.items():
            nodes = {
                (method.upper(), path): node
                for path, item in definition.document["paths"].items()
                for method, node in item.items()
                if isinstance(node, dict) and "operationId" in node
            }
            for operation in definition.operations:
                node = nodes[operation.alias_of or (operation.method, operation.path)]
                tag = node["tags"][0]
                yield operation.id, f"{api}.{tag}.{node['operationId'].removeprefix(f'{api}.{tag}_')}"

    def _matching(self, name: str) -> list[ServedOperation]:
        if name[-1:] == "*":
            return [each for known, each in self.operations.items() if known.startswith(name[:-1])]
        found = self.operations.get(name)
        return [found] if found else []

    def _operations_of(self, parameters: ProviderParameters, pointer: str) -> list[ServedOperation]:
        found = self._matching(parameters.operation or "*")
        if not found:
            raise self._unknown(parameters.operation or "", pointer)
        return found

    def _unknown(self, name: str, pointer: str) -> InvalidInputError:
        hint = suggest(name, self.operations)
        hint = hint if hint.startswith("Did") else "GET /__admin/operations lists them all."
        return invalid(pointer, f"There is no operation {short(name)}. {hint}")

    def _check_outcome(self, outcome: ProviderParameters, operations: list[ServedOperation], pointer: str) -> None:
        if outcome.code is not None:
            self._check_code(outcome.code, operations, join(pointer, "code"))
        if outcome.status_mode is not None:
            _check_mode(outcome.status_mode, operations, join(pointer, "status_mode"))
        if outcome.example is not None:
            _check_example(outcome.example, operations, join(pointer, "example"))
        if outcome.empty and not any(map(_may_have_items, operations)):
            raise invalid(join(pointer, "empty"), "The operation has no items, so its response can't be without them.")
        if outcome.fault is not None and outcome.fault not in list(Fault):
            text = f"{short(outcome.fault)} is no fault. {suggest(outcome.fault, list(Fault))}"
            raise unsupported(join(pointer, "fault"), text)

    def _check_code(self, code: Code, operations: list[ServedOperation], pointer: str) -> None:
        apis = {operation.api for operation in operations}
        if any(self.code(api, code) for api in apis):
            return
        known = [known["name"] for api in apis for known in self._definitions[api].errors["codes"].values()]
        numbers = [number for api in apis for number in self._definitions[api].errors["codes"]]
        hint = suggest(str(code), numbers if str(code).isdigit() else known)
        hint = hint if len(hint) < 600 else "The errors of the API's definition list them all."
        raise invalid(pointer, f"{' and '.join(sorted(apis))} has no code {short(str(code))}. {hint}")

    def _check_when(self, parameters: ProviderParameters, operations: list[ServedOperation], pointer: str) -> None:
        known = {name for operation in operations for name in self.parameters(operation)}
        for name, _ in parameters.when:
            if name not in known:
                raise invalid(join(pointer, name), f"{short(name)} is no parameter here. {suggest(name, known)}")

    def secrets(self) -> set[str]:
        """Return the names of all parameters that hold credentials.

        A code of OAuth is none of them: it is good once, and `code` is what errors have, too.
        """
        found = set()
        for definition in self._definitions.values():
            schemes = definition.document["components"]["securitySchemes"].values()
            found |= {scheme["name"] for scheme in schemes if scheme["type"] == "apiKey" and scheme["in"] == "query"}
            for item in definition.document["paths"].values():
                found |= {name for node in item.values() if isinstance(node, dict) for name in _passwords(node)}
        return found - {"code"}

    def node(self, operation: ServedOperation) -> Mapping[str, Any]:
        """Return what the definition says of an operation."""
        item = self._definitions[operation.api].document["paths"][operation.path]
        node: Mapping[str, Any] = item[operation.method.lower()]
        return node

    def parameters(self, operation: ServedOperation) -> list[str]:
        """Return the names of an operation's parameters, those in its body included."""
        node = self.node(operation)
        listed = [each["name"] for each in node.get("parameters", ())]
        for media in node.get("requestBody", {}).get("content", {}).values():
            listed += media.get("schema", {}).get("properties", ())
        return list(dict.fromkeys(listed))


def _passwords(node: Mapping[str, Any]) -> Iterable[str]:
    for parameter in node.get("parameters", ()):
        if parameter["schema"].get("format") == "password":
            yield parameter["name"]
    for media in node.get("requestBody", {}).get("content", {}).values():
        for name, schema in media.get("schema", {}).get("properties", {}).items():
            if schema.get("format") == "password":
                yield name


def _may_have_items(operation: ServedOperation) -> bool:
    return any(_may_hold_list(schema) for schema in operation.success.values())


def _may_hold_list(schema: Schema, depth: int = 8) -> bool:
    """Say whether there can be a list; where nothing is said of an object, there can."""
    schema = most_specific(schema)
    if schema.get("type") == "array":
        return True
    properties = properties_of(schema)
    if not properties:
        return bool(schema.get("type", "object") == "object")
    return depth > 0 and any(_may_hold_list(inner, depth - 1) for inner in properties.values())


def _check_mode(mode: str, operations: list[ServedOperation], pointer: str) -> None:
    if mode not in _MODES or any(operation.api != _MODES[mode] for operation in operations):
        raise invalid(pointer, f"status_mode is {ALWAYS_200}, and only for operations of Just One API.")


def _check_example(name: str, operations: list[ServedOperation], pointer: str) -> None:
    known = {sample.case for operation in operations for sample in operation.samples}
    if name not in known:
        hint = suggest(name, known) if known else "The operation has no examples."
        raise invalid(pointer, f"There is no example {short(name)}. {hint}")
