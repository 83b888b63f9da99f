"""A page for each namespace of each API, and the page that lists them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tools.docs.definitions import Definition
from tools.docs.languages import SiteLanguage
from tools.docs.operations import DocumentedOperation, documented

TEMPLATES = Path(__file__).with_name("templates")

FOLDER = "reference"
"""Where pages of namespaces lie among those of a language."""


def pages(found: list[Definition], language: SiteLanguage) -> Iterator[tuple[str, str]]:
    """Yield path and text of each page of the reference in one language; the list of all comes first."""
    described = {each.api.name: _by_namespace(documented(each, language)) for each in found}
    yield f"{FOLDER}/index.md", render("reference.md.jinja", language, definitions=found, described=described)
    for definition in found:
        for namespace, members in described[definition.api.name].items():
            text = render(
                "namespace.md.jinja",
                language,
                definition=definition,
                namespace=namespace,
                summary="" if language.is_chinese else definition.api.namespaces[namespace],
                operations=members,
            )
            yield f"{FOLDER}/{definition.api.name}/{namespace}.md", text


def render(template: str, language: SiteLanguage, **given: Any) -> str:
    """Fill in a template in one language."""
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(  # noqa: S701 - Markdown is made here, of definitions that the repository holds
        loader=loader, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, undefined=StrictUndefined
    )
    return environment.get_template(template).render(w=language.labels, **given)


def _by_namespace(found: list[DocumentedOperation]) -> dict[str, list[DocumentedOperation]]:
    names = sorted({each.indexed.namespace for each in found})
    return {name: [each for each in found if each.indexed.namespace == name] for name in names}
