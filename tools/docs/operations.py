"""What a page says of one operation: what `weibokit show` says, the fields of the response, and a sample."""

import json

from weibokit import IndexedOperation, IndexedParameter

from tools.codegen.openapi import successes
from tools.command.describing.details import details
from tools.command.describing.examples import command_line, curl, python
from tools.command.describing.limits import meaning
from tools.docs.definitions import Definition
from tools.docs.languages import SiteLanguage
from tools.docs.response_tree import response_tree

SAMPLE_LINES = 40
"""How many lines of a sample are shown."""

MOCK = "http://127.0.0.1:8080"
"""Where examples call the mock."""


class DocumentedOperation:
    """One operation of a definition in one language."""

    def __init__(self, definition: Definition, indexed: IndexedOperation, language: SiteLanguage) -> None:
        self._definition = definition
        self._language = language
        self.indexed = indexed

    @property
    def summary(self) -> str:
        """What it is for, in a line."""
        return self._language.spoken.pick(self.indexed.summary, self.indexed.summary_zh)

    @property
    def description(self) -> str:
        """What it is for, at length; definitions say so in English only."""
        return "" if self._language.is_chinese else self.indexed.description

    @property
    def details(self) -> list[tuple[str, str]]:
        """What `weibokit show` tells: request, service, response, paging, cost and more."""
        return list(details(self._definition.api, self.indexed, self._language.spoken))

    def meaning(self, parameter: IndexedParameter) -> str:
        """Say what a parameter means and may be."""
        return meaning(parameter, self._language.spoken)

    @property
    def tree(self) -> str:
        """The fields of the response; "" where it is open or no object."""
        document = self._definition.document
        responses = successes(document, self._definition.operations[self.indexed.id])
        content = [media for _, each in responses for media in each.get("content", {}).values()]
        schema = next((media.get("schema") for media in content), None)
        if schema is None or not self.indexed.typed:
            return ""
        return response_tree(document, schema, self._language.labels["more"])

    @property
    def sample(self) -> str:
        """The beginning of the first sample in JSON; "" where there is none."""
        found = (
            self._definition.specs / each["file"] for each in self.indexed.samples if each["file"].endswith(".json")
        )
        file = next(found, None)
        if file is None:
            return ""
        lines = json.dumps(json.loads(file.read_text("utf-8")), ensure_ascii=False, indent=2).splitlines()
        return "\n".join([*lines[:SAMPLE_LINES], *(["…"] if len(lines) > SAMPLE_LINES else [])])

    @property
    def python(self) -> str:
        """A program that calls it."""
        return "\n".join(python(self._definition.api, self.indexed))

    @property
    def curl(self) -> str:
        """An example call as curl sends it; "" for one that is to be signed."""
        return curl(self._definition.api, self.indexed)

    @property
    def command(self) -> str:
        """An example call on the command line."""
        return command_line(self.indexed)


def documented(definition: Definition, language: SiteLanguage) -> list[DocumentedOperation]:
    """Describe the operations of a definition in one language."""
    return [DocumentedOperation(definition, each, language) for each in definition.api.operations]
