"""Arguments of a method, and how they become a request."""

from collections import Counter
from dataclasses import dataclass, replace

from openapi_python_client.parser.bodies import Body, BodyType
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier

from tools.codegen.methods.argument_types import argument_type
from tools.codegen.methods.collisions import OF_PAGING
from tools.codegen.methods.endpoints import function_name
from tools.codegen.models.types import Prop, Types, raw
from tools.codegen.models.views import import_lines, properties
from tools.codegen.openapi import Node, body_fields, is_format
from tools.codegen.python.docstrings import limits, sentence
from tools.pipeline.document.extensions import PAGINATION
from tools.pipeline.document.operations import Operation, parameters
from tools.pipeline.files.input_error import InputError
from tools.runtime.arguments.parameters import ParameterModel

PREFIX = "field_"
"""What the generator puts before a name that Python would not take."""


@dataclass(frozen=True)
class Argument:
    """One argument: its Python name and annotation, whether it must be given, its name on the wire, what it means.

    `type` is what the runtime checks it against, see `tools.runtime.arguments.parameters`.
    """

    name: str
    annotation: str
    required: bool
    key: str
    meaning: str
    type: str
    in_path: bool = False

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}" if self.required else f"{self.name}: {self.annotation} | None = None"

    @property
    def parameter(self) -> ParameterModel:
        """What the runtime knows of it."""
        return ParameterModel(self.name, self.type, required=self.required, in_path=self.in_path)

    def optional(self) -> "Argument":
        """Return the same argument as one that may be left out."""
        return replace(self, required=False)


@dataclass(frozen=True)
class EndpointCall:
    """A call of an operation: its name, what its request is made of, and the lines that import the classes it needs."""

    operation: str
    given: tuple[str, ...]
    imports: tuple[str, ...]

    @property
    def request(self) -> str:
        """The code that returns what httpx is given."""
        return f"{function_name(self.operation)}({', '.join(self.given)})"


class Signature:
    """What one operation takes: its `arguments`, and the `call` that passes them on.

    Arguments that must be given come first, and are named as on the wire, whatever the generator calls them. The
    fields of a form are arguments; a JSON body stays one argument. The format of the response is none, since the client
    chooses it. Raises InputError for a body in several media types, and for arguments of the same name.
    """

    def __init__(self, endpoint: Endpoint, operation: Operation, document: Node, types: Types, file: str) -> None:
        self._types = types
        self._operation = operation
        self._file = file
        self._nodes = {(node["in"], node["name"]): node for node in parameters(document, operation)}
        self._fields = body_fields(document, operation)
        named = [str(PythonIdentifier(raw(prop), PREFIX)) for _, prop in endpoint.iter_all_parameters()]
        self._taken = Counter([*named, *("body" for body in endpoint.bodies if not is_form(body))])
        self._taken.update(OF_PAGING if PAGINATION in operation.node else ())
        if len(endpoint.bodies) > 1:
            self._fail(f"{len(endpoint.bodies)} media types of the body", "one")
        self.arguments = self._arguments(endpoint)
        self.call = self._call(endpoint)

    def _arguments(self, endpoint: Endpoint) -> list[Argument]:
        path = [self._parameter("path", prop) for prop in endpoint.path_parameters if not self._is_format(prop)]
        body = [argument for each in endpoint.bodies for argument in self._body(each)]
        rest = [
            self._parameter(str(place.value), prop)
            for place, prop in endpoint.iter_all_parameters()
            if prop not in endpoint.path_parameters
        ]
        found = [*path, *body, *rest]
        names = [argument.name for argument in found]
        if len(set(names)) != len(names):
            self._fail(f"the arguments {', '.join(names)}", "a name of its own for each")
        return sorted(found, key=lambda argument: not argument.required)

    def _parameter(self, place: str, prop: Prop) -> Argument:
        node = self._nodes[place, raw(prop)]
        found = self._argument(prop, self._name(prop), node.get("description", ""), node["schema"])
        return replace(found, in_path=place == "path")

    def _name(self, prop: Prop) -> str:
        """Return the name of the argument for a parameter: the generator's only where it tells two apart."""
        name = str(PythonIdentifier(raw(prop), PREFIX))
        return name if self._taken[name] == 1 else str(prop.python_name)

    def _body(self, body: Body) -> list[Argument]:
        if not is_form(body):
            return [self._argument(body.prop, "body", body.prop.description, {})]
        model: Prop = body.prop
        fields = [(prop, self._fields[raw(prop)]) for prop in properties(self._types.model(model))]
        return [self._argument(prop, str(prop.python_name), prop.description, schema) for prop, schema in fields]

    def _argument(self, prop: Prop, name: str, description: object, schema: Node) -> Argument:
        text = sentence(description)
        meaning = " ".join(filter(None, [text, limits(schema, text)]))
        annotation, checked = argument_type(prop, self._types, str(description))
        return Argument(name, annotation, prop.required, raw(prop), meaning, checked)

    def _call(self, endpoint: Endpoint) -> EndpointCall:
        given = [f"{p.python_name}={self._passed(p)}" for _, p in endpoint.iter_all_parameters()]
        forms: list[Prop] = [body.prop for body in endpoint.bodies if is_form(body)]
        inside = [p for form in forms for p in properties(self._types.model(form))]
        fields = [f"{p.python_name}={_value(p, p.python_name)}" for p in inside]
        bodies = [f"{form.class_info.name}({', '.join(fields)})" for form in forms]
        bodies += [_value(body.prop, "body") for body in endpoint.bodies if not is_form(body)]
        given += [f"body={body}" for body in bodies]
        responses = [each.prop for each in endpoint.responses if isinstance(each.prop, ModelProperty)]
        return EndpointCall(str(endpoint.name), tuple(given), tuple(import_lines([*forms, *responses], "..models.")))

    def _passed(self, prop: Prop) -> str:
        return "self._client.format" if self._is_format(prop) else _value(prop, self._name(prop))

    def _is_format(self, prop: Prop) -> bool:
        node = self._nodes.get(("path", raw(prop)))
        return node is not None and is_format(node)

    def _fail(self, got: str, wanted: str) -> None:
        todo = "Describe the operation so that it has."
        raise InputError(self._file, self._operation.at, got=got, wanted=wanted, todo=todo)


def _value(prop: Prop, name: str) -> str:
    """Return the code that takes an argument from those that were checked."""
    return f'_given["{name}"]' if prop.required else f'_given.get("{name}", UNSET)'


def is_form(body: Body) -> bool:
    """Whether the fields of a body become arguments."""
    return body.body_type in {BodyType.DATA, BodyType.FILES} and isinstance(body.prop, ModelProperty)
