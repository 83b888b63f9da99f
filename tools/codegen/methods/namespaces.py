"""Namespaces as the template needs them: methods with their arguments, what they pass on, and how they page."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.strings import ClassName, PythonIdentifier

from tools.codegen.methods import method_docs
from tools.codegen.methods.arguments import Argument, EndpointCall, Signature
from tools.codegen.methods.deprecation import advice
from tools.codegen.methods.examples import example_arguments, example_code
from tools.codegen.methods.pagination import PagedMethod, pagination_of
from tools.codegen.methods.requirements import Requires, requires
from tools.codegen.models.types import Prop, Types
from tools.codegen.models.views import import_lines
from tools.codegen.openapi import Node, is_charged, is_typed, key, method_name, reference, successes
from tools.codegen.python.docstrings import docstring, sentence
from tools.codegen.python.literals import spell
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.input_error import InputError
from tools.runtime.arguments.parameters import Arguments


@dataclass(frozen=True)
class Alias:
    """Another spelling of an operation, called when the argument that is its own is given."""

    argument: Argument
    call: EndpointCall


@dataclass(frozen=True)
class Docs:
    """The docstrings of a method and of those that page through it."""

    method: str
    pages: str = ""
    items: str = ""


@dataclass(frozen=True)
class Method:
    """One method: everything that the template prints; `advice` is empty unless it is deprecated.

    `example` are the arguments of an example call.
    """

    name: str
    operation: str
    arguments: tuple[Argument, ...]
    returns: str
    call: EndpointCall
    alias: Alias | None
    requires: Requires | None
    paging: PagedMethod | None
    advice: str
    example: Mapping[str, Any]
    docs: Docs

    @property
    def takes(self) -> str:
        """What the runtime checks its arguments against, as code."""
        rules = self.requires.rules if self.requires else ()
        return spell(Arguments(self.operation, tuple(each.parameter for each in self.arguments), rules))

    @property
    def calls(self) -> tuple[EndpointCall, ...]:
        """The operations that it calls."""
        return (self.call, self.alias.call) if self.alias else (self.call,)

    @property
    def annotations(self) -> str:
        """All annotations of its signature, and of those that page through it, in one text."""
        paged = [self.paging.listing.item] if self.paging and self.paging.listing else []
        return " ".join([*(argument.annotation for argument in self.arguments), self.returns, *paged])


@dataclass(frozen=True)
class Namespace:
    """The methods of one tag: the property and the class they are reached by, what it is, lines of imports."""

    name: str
    class_name: str
    summary: str
    methods: tuple[Method, ...]
    imports: tuple[str, ...]

    @property
    def calls(self) -> list[EndpointCall]:
        """The operations that its methods call."""
        return [call for method in self.methods for call in method.calls]

    @property
    def docs(self) -> str:
        """The docstring of its class."""
        return docstring(self.summary, indent=4)


class Namespaces:
    """Makes the namespaces of one definition, the one of `api`; `file` is named in errors."""

    def __init__(self, document: Node, types: Types, api: str, file: str) -> None:
        self._document = document
        self._types = types
        self._api = api
        self._file = file
        self._operations = {str(PythonIdentifier(key(each), "field_")): each for each in operations(document)}

    def of(self, collection: EndpointCollection) -> Namespace:
        """Describe the namespace of one tag."""
        tag = str(collection.tag)
        aliases = self._aliases(collection.endpoints)
        methods = tuple(
            self._method(endpoint, tag, aliases.get(self._place(endpoint)))
            for endpoint in collection.endpoints
            if not self._operation(endpoint).is_alias
        )
        return Namespace(tag, self._class_name(tag), self._summary(tag), methods, self._imports(methods))

    def _class_name(self, tag: str) -> str:
        name = str(ClassName(tag, "tag"))
        # Methods may return a model of the same name: the namespace `user` beside the model `User`.
        while name in self._types.models:
            name += "Namespace"
        return name

    def _operation(self, endpoint: Endpoint) -> Operation:
        return self._operations[str(endpoint.name)]

    def _place(self, endpoint: Endpoint) -> tuple[str, str]:
        operation = self._operation(endpoint)
        return operation.method, operation.path

    def _aliases(self, endpoints: Iterable[Endpoint]) -> Mapping[tuple[str, str], Endpoint]:
        found = [(self._operation(endpoint), endpoint) for endpoint in endpoints]
        return {each.alias_of: endpoint for each, endpoint in found if each.is_alias}

    def _summary(self, tag: str) -> str:
        tags = self._document.get("tags", [])
        found = (each.get("description") for each in tags if PythonIdentifier(each["name"], "tag") == tag)
        return sentence(next(found, None) or f"Operations of `{tag}`")

    def _method(self, endpoint: Endpoint, tag: str, other: Endpoint | None) -> Method:
        operation = self._operation(endpoint)
        signature = self._signature(endpoint)
        alias = self._alias(signature, other) if other else None
        own = [alias.argument] if alias else []
        arguments = tuple(sorted([*own, *signature.arguments], key=lambda argument: not argument.required))
        response = self._success(endpoint)
        paged = pagination_of(operation, response, arguments, self._types, self._file)
        name = method_name(str(endpoint.name), tag)
        wanted = requires(operation.node, arguments)
        return Method(
            name=name,
            operation=key(operation),
            arguments=arguments,
            returns=self._types.argument(response),
            call=signature.call,
            alias=alias,
            requires=wanted,
            paging=paged,
            advice=advice(self._document, operation),
            example=self._example(operation, arguments),
            docs=self._docs(name, operation, arguments, paged, wanted),
        )

    def _signature(self, endpoint: Endpoint) -> Signature:
        return Signature(endpoint, self._operation(endpoint), self._document, self._types, self._file)

    def _alias(self, main: Signature, other: Endpoint) -> Alias:
        signature = self._signature(other)
        known = {argument.name for argument in main.arguments}
        own = [argument for argument in signature.arguments if argument.name not in known]
        if len(own) != 1:
            raise InputError(
                self._file,
                self._operation(other).at,
                got=f"an alias with {len(own)} parameters of its own",
                wanted="one, by which it differs from the operation it stands for",
                todo="Describe it as an operation of its own.",
            )
        return Alias(own[0].optional(), signature.call)

    def _success(self, endpoint: Endpoint) -> Prop:
        props = [response.prop for response in endpoint.responses]
        annotations = {self._types.argument(prop) for prop in props}
        if len(annotations) != 1:
            raise InputError(
                self._file,
                f"{self._operation(endpoint).at}/responses",
                got=f"{len(annotations)} types of success responses",
                wanted="one",
                todo="Describe the response with status 200, and all of its forms with one schema.",
            )
        return props[0]

    def _docs(
        self,
        name: str,
        operation: Operation,
        arguments: Sequence[Argument],
        paged: PagedMethod | None,
        wanted: Requires | None,
    ) -> Docs:
        meanings = [(argument.name, argument.meaning) for argument in arguments]
        call = self._summarized(name, operation, arguments, paged)
        method = method_docs.method(
            operation.node,
            meanings,
            self._returns(operation),
            call,
            advice=advice(self._document, operation),
            requires=wanted.docs if wanted else "",
        )
        if paged is None:
            return Docs(method)
        return Docs(
            method,
            method_docs.pages(call, meanings, paged.max_pages),
            method_docs.items(call, meanings, paged.max_pages),
        )

    def _example(self, operation: Operation, arguments: Iterable[Argument]) -> dict[str, Any]:
        given = example_arguments(self._document, operation)
        return {each.name: given[each.key] for each in arguments if each.key in given}

    def _summarized(
        self, name: str, operation: Operation, arguments: Sequence[Argument], paged: PagedMethod | None
    ) -> method_docs.MethodSummary:
        (namespace,) = operation.node["tags"]
        known = {each.name: each for each in arguments}
        return method_docs.MethodSummary(
            namespace=namespace,
            name=name,
            request=operation.title,
            page=reference(self._api, namespace, name),
            given={
                each: example_code(value, is_file=known[each].type == "file", model=known[each].annotation)
                for each, value in self._example(operation, arguments).items()
            },
            typed=is_typed(self._document, operation),
            charged=is_charged(self._document),
            pages=f"pages_{name}" if paged else "",
            items=f"iter_{name}" if paged and paged.listing else "",
        )

    def _returns(self, operation: Operation) -> str:
        return next(str(response["description"]) for _, response in successes(self._document, operation))

    def _imports(self, methods: Iterable[Method]) -> tuple[str, ...]:
        names = _mentioned(methods)
        found = [prop for prop in self._types.importable if str(prop.class_info.name) in names]
        return tuple(sorted(import_lines(found, "..models.")))


def _mentioned(methods: Iterable[Method]) -> frozenset[str]:
    return frozenset(word for method in methods for word in re.findall(r"\w+", method.annotations))
