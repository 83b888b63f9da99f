"""A page for each namespace of each API, and the page that lists them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tools.codegen.openapi import Node, is_charged
from tools.docs.languages import Language
from tools.docs.operations import DocumentedOperation
from tools.docs.requests import CREDENTIAL, MOCK
from tools.pipeline.document.operations import operations
from tools.pipeline.files.loading import read
from tools.runtime.apis.registry import APIS, ClientAPI

TEMPLATES = Path(__file__).with_name("templates")

FOLDER = "reference"
"""Where pages of namespaces lie among those of a language."""

_OPTIONS = {
    "justone": f'token="{CREDENTIAL}"',
    "weibo_v2": f'"{CREDENTIAL}"',
    "tsina_v1": f'"{CREDENTIAL}", username="alice", password="secret"',
}
"""How examples build the client of each API."""


@dataclass(frozen=True)
class Definition:
    """One effective definition, and the API that it describes."""

    api: ClientAPI
    document: Node
    specs: Path

    def operations(self, language: Language) -> list[DocumentedOperation]:
        """Describe its operations in one language."""
        found = (each for each in operations(self.document) if not each.is_alias)
        return [DocumentedOperation(self.document, each, self.api.name, self.specs, language) for each in found]

    @property
    def client(self) -> str:
        """The call that builds a client on the mock."""
        return f'{self.api.class_name}({_OPTIONS[self.api.name]}, base_url="{MOCK}")'


def definitions(specs: Path) -> list[Definition]:
    """Read the effective definitions in the folder `specs`."""
    return [Definition(api, read(specs / f"{api.name}.json"), specs) for api in APIS]


def pages(found: list[Definition], language: Language) -> Iterator[tuple[str, str]]:
    """Yield path and text of each page of the reference in one language; the list of all comes first."""
    described = {each.api.name: _by_namespace(each.operations(language)) for each in found}
    yield f"{FOLDER}/index.md", render("reference.md.jinja", language, definitions=found, described=described)
    for definition in found:
        for namespace, members in described[definition.api.name].items():
            text = render(
                "namespace.md.jinja",
                language,
                definition=definition,
                charged=is_charged(definition.document),
                namespace=namespace,
                summary=_summary(definition.document, namespace, language),
                operations=members,
            )
            yield f"{FOLDER}/{definition.api.name}/{namespace}.md", text


def render(template: str, language: Language, **given: Any) -> str:
    """Fill in a template in one language."""
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(  # noqa: S701 - Markdown is made here, of definitions that the repository holds
        loader=loader, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, undefined=StrictUndefined
    )
    return environment.get_template(template).render(w=language.labels, language=language, **given)


def _by_namespace(found: list[DocumentedOperation]) -> dict[str, list[DocumentedOperation]]:
    names = sorted({each.namespace for each in found})
    return {name: [each for each in found if each.namespace == name] for name in names}


def _summary(document: Node, namespace: str, language: Language) -> str:
    """Return what a namespace holds; definitions say so in English only."""
    if language.is_chinese:
        return ""
    return next((str(tag.get("description", "")) for tag in document.get("tags", []) if tag["name"] == namespace), "")
