"""Names of the classes of models and enumerations: each file has one, and no code of the client has it for itself.

The generator names the class of a component after the component, and that of any other schema after its title, or its
name, behind what it stands in. `name_classes` goes the same way and renames what would clash.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.strings import pascal_case

from tools.codegen.openapi import Node, key
from tools.pipeline.document.operations import FORM, operations, parameters
from tools.pipeline.document.pointers import follow, pointer
from tools.pipeline.document.references import COMPOSED, references, resolve
from tools.pipeline.transform.unique_names import LONGEST

SCHEMAS = "#/components/schemas/"

OF_CODE = frozenset(
    {
        "Any",
        "AuthenticatedClient",
        "BinaryIO",
        "Client",
        "File",
        "FileTypes",
        "Generator",
        "HTTPStatus",
        "Hour",
        "Literal",
        "Mapping",
        "Model",
        "Pagination",
        "Response",
        "State",
        "T",
        "TextIO",
        "TypeVar",
        "UNSET",
        "UUID",
        "Unset",
    }
)
"""Names that the modules with models, endpoints and namespaces have for themselves."""

_FORMS = {
    FORM: "data",
    "multipart/form-data": "files",
    "application/octet-stream": "content",
}


def name_classes(document: Node, config: Config, file: str) -> tuple[list[str], dict[str, str]]:
    """Rename components of `document`, and move other schemas to components of their own, until no classes clash.

    The first has the first right to a name, components before all others. Returns a line for each that gave way, which
    name `file`; and by the name of each class the pointer of the component or operation that it comes from.
    """
    names = _ClassNames(document, config, file)
    names.check_components()
    names.check_inside()
    return names.lines, names.places


class _ClassNames:
    """The names of classes that are taken, and what happened to those that were taken twice."""

    def __init__(self, document: Node, config: Config, file: str) -> None:
        self.lines: list[str] = []
        self.places: dict[str, str] = {}
        self._document, self._config, self._file = document, config, file
        self._components: Node = document.get("components", {}).get("schemas", {})
        self._taken: dict[str, Any] = {}

    def check_components(self) -> None:
        """Rename components whose names clash, and all references to them."""
        renamed = {}
        for name, schema in list(self._components.items()):
            _drop_title(schema)
            at = pointer(("components", "schemas", name))
            if not self._claim(_own_name(schema, name), resolve(self._document, schema), at):
                renamed[name] = self._rename(name, schema, at)
        refer = {f"{SCHEMAS}{old}": f"{SCHEMAS}{new}" for old, new in renamed.items()}
        for at, target in list(references(self._document)) if refer else ():
            follow(self._document, at)["$ref"] = refer.get(target, target)
        for old in renamed:
            del self._components[old]

    def check_inside(self) -> None:
        """Move schemas whose classes clash, inside components and operations, to components of their own."""
        for name in list(self._components):
            at = self.places.get(self._class(name).name, pointer(("components", "schemas", name)))
            self._check_children(self._components[name], name, "", at)
        for operation in operations(self._document):
            for holder, name, parent in self._roots(operation):
                self._check(holder, "schema", name, parent, operation.at)

    def _roots(self, operation: Any) -> Iterator[tuple[Node, str, str]]:
        """Yield what holds a schema of an operation, what that is named after, and what it stands in."""
        parent = key(operation)
        for node in parameters(self._document, operation):
            yield node, node["name"], parent
        content = resolve(self._document, operation.node.get("requestBody", {})).get("content", {})
        for form, media in content.items():
            yield media, "body", f"{parent}_{_FORMS.get(form, 'json')}" if len(content) > 1 else parent
        for status, response in operation.node["responses"].items():
            for media in response.get("content", {}).values():
                yield media, f"response_{status}", parent

    def _check(self, holder: Any, place: Any, name: str, parent: str, at: str) -> None:
        """Check the schema at `place` of `holder`, and what is inside it; move it when its class clashes."""
        schema = holder[place]
        wanted = f"{pascal_case(parent)}{pascal_case(_own_name(schema, name))}"
        if not self._claim(wanted, schema, at):
            schema.pop("title", None)
            name, parent = self._rename(wanted, schema, at), ""
            holder[place] = {"$ref": f"{SCHEMAS}{name}"}
        self._check_children(schema, name, parent, at)

    def _check_children(self, schema: Node, name: str, parent: str, at: str) -> None:
        if _is_object(schema):
            inner = self._class(f"{pascal_case(parent)}{pascal_case(_own_name(schema, name))}").name
            for holder, place, child in _members(schema):
                self._check(holder, place, child, inner, at)
        elif "enum" not in schema:
            for keyword in ("anyOf", "oneOf"):
                for index, part in enumerate(schema.get(keyword, [])):
                    self._check(schema[keyword], index, f"{name}_{part.get('title', f'type_{index}')}", parent, at)
            if "items" in schema:
                self._check(schema, "items", f"{name}_item", parent, at)

    def _claim(self, name: str, schema: Node, at: str) -> bool:
        """Take the name of the class of a schema at `at`, and say if it was free; equal enumerations share one."""
        if not _is_object(schema) and "enum" not in schema:
            return True
        made = self._class(name)
        says = (made.name, frozenset(map(str, schema["enum"])) if "enum" in schema else id(schema))
        is_free = self._taken.get(made.module_name, says) == says and self._fits(made)
        if is_free:
            self._taken[made.module_name] = says
            self.places.setdefault(made.name, at)
        return is_free

    def _rename(self, wanted: str, schema: Node, at: str) -> str:
        """Put a schema among the components under a free name; return that."""
        made = self._class(wanted)
        size = len(made.module_name.encode())
        free = (each for each in _others(made.name, size > LONGEST) if each not in self._components)
        found = next(each for each in free if self._claim(_own_name(schema, each), schema, at))
        self._components[found] = schema
        got, limit = f"the class name {made.name}", "one that nothing else has"
        if size > LONGEST:
            got, limit = f"a class name of {size} bytes", f"at most {LONGEST}"
        self.lines.append(f"Renamed: {self._file}#{at}: got {got}; wanted {limit}. It is {found}.")
        return found

    def _fits(self, made: Class) -> bool:
        return made.name not in OF_CODE and len(made.module_name.encode()) <= LONGEST

    def _class(self, name: str) -> Class:
        return Class.from_string(string=name, config=self._config)


def _others(name: str, is_long: bool) -> Iterator[str]:
    """Yield names for what can't have `name`: with a number at the end, or cut, with digits of its digest."""
    if not is_long:
        yield from (f"{name}{number}" for number in count(2))
    digits = int(sha256(name.encode()).hexdigest(), 16) % 10**8
    yield from (f"{name[:length]}{digits:08}" for length in range(len(name), 0, -1))


def _drop_title(schema: Node) -> None:
    """Make the title of a component, after which the generator would name its class, a part of its description."""
    title = schema.pop("title", None)
    if title:
        schema["description"] = "\n\n".join(filter(None, (title, schema.get("description"))))


def _own_name(schema: Node, name: str) -> str:
    """Return the name of the class of a schema behind what it stands in: what can be null is one of several types."""
    if "enum" not in schema and schema.get("nullable"):
        name = f"{name}_type_{int('type' not in schema)}"
    return str(schema.get("title", name))


def _is_object(schema: Node) -> bool:
    """Whether the generator makes a model of a schema: of an object that is not just another one."""
    parts = [part for keyword in COMPOSED for part in schema.get(keyword, ())]
    if (len(parts) == 1 and "$ref" in parts[0]) or {"enum", "anyOf", "oneOf"} & schema.keys():
        return False
    return schema.get("type") == "object" or "allOf" in schema or ("type" not in schema and "properties" in schema)


def _members(schema: Node) -> Iterable[tuple[Node, str, str]]:
    """Yield what holds each schema inside an object, under which key, and its name there."""
    for name in schema.get("properties", {}):
        yield schema["properties"], name, name
    if isinstance(schema.get("additionalProperties"), dict):
        yield schema, "additionalProperties", "AdditionalProperty"
    for part in schema.get("allOf", ()):
        yield from _members(part)
