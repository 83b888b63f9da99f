"""What a page says of one operation, ready for its template."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from tools.codegen.methods.arguments import PREFIX
from tools.codegen.methods.examples import BODY, PICTURE, example_arguments, example_code, required_names, schemas
from tools.codegen.openapi import Node, is_typed, json_body, key, method_name, successes
from tools.docs.languages import Language
from tools.docs.requests import command, example_request
from tools.docs.response_tree import response_tree, type_name
from tools.pipeline.document import extensions
from tools.pipeline.document.operations import Operation

SAMPLE_LINES = 40
"""How many lines of a sample are shown."""


@dataclass(frozen=True)
class DocumentedArgument:
    """One argument: its name in Python and in the request, its type, the values it takes, and what it means."""

    name: str
    written: str
    type: str
    values: str
    default: str
    required: bool
    meaning: str


class DocumentedOperation:
    """One operation of `document`, the effective definition of `api` in the folder `specs`, in one language."""

    def __init__(self, document: Node, operation: Operation, api: str, specs: Path, language: Language) -> None:
        self._document = document
        self._operation = operation
        self._specs = specs
        self._language = language
        self.node = operation.node
        self.api = api
        (self.namespace,) = operation.node["tags"]
        self.method = method_name(key(operation), self.namespace)
        self.request = operation.title

    @property
    def summary(self) -> str:
        """What it is for, in a line."""
        chinese = self.node.get(extensions.SUMMARY_ZH, "") if self._language.is_chinese else ""
        return str(chinese or self.node.get("summary", self.method))

    @property
    def description(self) -> str:
        """What it is for, at length; definitions say so in English only."""
        return "" if self._language.is_chinese else str(self.node.get("description", ""))

    @property
    def service(self) -> str:
        """Whether the service behind it is known to answer."""
        return self._language.labels[self.node.get(extensions.STATUS, "unknown")]

    @property
    def is_typed(self) -> bool:
        """Whether the definition says what is in the response."""
        return is_typed(self._document, self._operation)

    @property
    def arguments(self) -> list[DocumentedArgument]:
        """What a caller may give, the required first."""
        required = required_names(self._document, self._operation)
        found = schemas(self._document, self._operation).items()
        made = [self._argument(name, schema, required=name in required) for name, schema in found]
        return sorted(made, key=lambda argument: not argument.required)

    @property
    def rules(self) -> list[str]:
        """What arguments go together, as the definition writes it."""
        return [json.dumps(rule)[1:-1].replace('"', "") for rule in self.node.get(extensions.REQUIRES, ())]

    @property
    def paging(self) -> dict[str, Any] | None:
        """How it pages; None where it does not."""
        return self.node.get(extensions.PAGINATION)

    @property
    def tree(self) -> str:
        """The fields of the response; "" where it is open or no object."""
        schema = self._schema
        return response_tree(self._document, schema, self._language.labels["more"]) if schema and self.is_typed else ""

    @property
    def returns(self) -> str:
        """The type of the response."""
        return type_name(self._document, self._schema) if self._schema else "str"

    @property
    def sample(self) -> str:
        """The beginning of the first sample in JSON; "" where there is none."""
        found = (each for each in self.node.get(extensions.SAMPLES, ()) if each["file"].endswith(".json"))
        file = next((self._specs / each["file"] for each in found), None)
        if file is None:
            return ""
        lines = json.dumps(json.loads(file.read_text("utf-8")), ensure_ascii=False, indent=2).splitlines()
        return "\n".join([*lines[:SAMPLE_LINES], *(["…"] if len(lines) > SAMPLE_LINES else [])])

    @property
    def python(self) -> str:
        """An example call in Python."""
        given = example_arguments(self._document, self._operation)
        spelled = [f"{self._python_name(name)}={self._code(name, value)}" for name, value in given.items()]
        return f"api.{self.namespace}.{self.method}({', '.join(spelled)})"

    @property
    def imports(self) -> list[str]:
        """The lines that the example in Python needs."""
        given = example_arguments(self._document, self._operation)
        body = [f"from weibokit.{self.api}.models import {self._body}"] if BODY in given else []
        return body + (["from weibokit.types import File"] if PICTURE in given.values() else [])

    @property
    def curl(self) -> str:
        """An example call as curl sends it; "" for one that is to be signed."""
        request = example_request(self._document, self._operation)
        return request.curl() if request else ""

    @property
    def command(self) -> str:
        """An example call on the command line."""
        given = example_arguments(self._document, self._operation)
        named = {self._python_name(name).rstrip("_"): value for name, value in given.items()}
        return command(self.api, f"{self.namespace}.{self.method}", named)

    @property
    def _known(self) -> dict[str, Node]:
        return schemas(self._document, self._operation)

    @property
    def _schema(self) -> Node | None:
        content = [
            m for _, each in successes(self._document, self._operation) for m in each.get("content", {}).values()
        ]
        return next((media.get("schema") for media in content), None)

    @property
    def _body(self) -> str:
        content = self.node.get("requestBody", {}).get("content", {})
        return str(next(media["schema"]["$ref"].rpartition("/")[2] for media in content.values()))

    def _python_name(self, name: str) -> str:
        return (
            name if name == BODY and json_body(self._document, self._operation) else str(PythonIdentifier(name, PREFIX))
        )

    def _code(self, name: str, value: Any) -> str:
        is_file = self._known[name].get("format") == "binary"
        return example_code(value, is_file=is_file, model=self._body if name == BODY else "")

    def _argument(self, name: str, schema: Node, *, required: bool) -> DocumentedArgument:
        chinese = schema.get(extensions.DESCRIPTION_ZH, "") if self._language.is_chinese else ""
        meaning = " ".join(str(chinese or schema.get("description", "")).split())
        return DocumentedArgument(
            name=self._python_name(name),
            written=name,
            type="File" if schema.get("format") == "binary" else type_name(self._document, schema),
            values=_values(schema),
            default=str(schema.get("default", "")),
            required=required,
            meaning=meaning.replace("|", "\\|"),
        )


def _values(schema: Node) -> str:
    """Write the values that a schema allows without words: those there are, bounds, or the size of a text or list."""
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"] if value is not None)
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return f"{low} … {high}"
    if low is not None or high is not None:
        return f"≥ {low}" if high is None else f"≤ {high}"
    size = schema.get("maxLength", schema.get("maxItems"))
    return f"len ≤ {size}" if size else ""
