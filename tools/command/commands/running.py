"""Makes the call of `weibokit call`, and writes what came."""

import warnings
from typing import Any

import click
from weibokit import IndexedAPI, IndexedOperation

from ..calling.clients import method_of, open_client
from ..calling.credentials import credentials
from ..calling.results import batches, content, is_file, plain
from ..calling.settings import CallSettings
from ..language import Language
from ..output.fields import Fields
from ..output.formats import write, write_items

__all__ = ["run"]


def run(
    api: IndexedAPI,
    operation: IndexedOperation,
    settings: CallSettings,
    arguments: dict[str, Any],
    language: Language,
    *,
    every: bool,
    raw: bool,
    form: str | None,
    fields: Fields,
) -> None:
    """Call an operation; with `every`, write the items of its pages as they come, with `raw` the bytes."""
    secrets = credentials(api, settings.token_file, language)
    # That an operation is deprecated was said in the words of the command.
    warnings.simplefilter("ignore", DeprecationWarning)
    with open_client(api, settings, secrets, language) as client:
        if raw and every:
            _write_pages(method_of(client, operation, pages=True)(**arguments))
        elif every:
            write_items(
                batches(method_of(client, operation, every=True)(**arguments)), form or "jsonl", fields, language
            )
        else:
            result = method_of(client, operation)(**arguments)
            if raw or is_file(result):
                click.echo(content(result), nl=False)
            else:
                write(plain(result), form or "json", fields, language)


def _write_pages(pages: Any) -> None:
    """Write the bytes of each page, and a line break after it."""
    for page in pages:
        click.echo(content(page) + b"\n", nl=False)
