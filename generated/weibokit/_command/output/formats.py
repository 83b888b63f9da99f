# Do not edit: `make generate` writes this file from tools/command/output/formats.py.

"""The formats of output: each writes values as they come, and says on standard error what it leaves out."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from ..language import Language
from .cells import cell, flat, guarded
from .fields import Fields, columns_of, rows_of
from .table import Table, terminal_width

__all__ = ["FORMATS", "write", "write_items"]

_NAMED = 12


def write(value: Any, form: str, fields: Fields, language: Language) -> None:
    """Write one response, or the parts of it that are wanted."""
    found = fields.of(value)
    if form == "json":
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        _WRITERS[form](iter([rows_of(found)]), language)
    _warn(fields, language)


def write_items(batches: Iterable[list[Any]], form: str, fields: Fields, language: Language) -> None:
    """Write items as they come, in batches of a page each."""
    _WRITERS[form](([fields.item(each) for each in batch] for batch in batches), language)
    _warn(fields, language)


def _lines(batches: Iterator[list[Any]], _: Language) -> None:
    for batch in batches:
        for each in batch:
            click.echo(json.dumps(each, ensure_ascii=False, separators=(",", ":")))


def _array(batches: Iterator[list[Any]], _: Language) -> None:
    """Write one JSON array, item by item."""
    before = "["
    for batch in batches:
        for each in batch:
            click.echo(f"{before}\n{json.dumps(each, ensure_ascii=False)}", nl=False)
            before = ","
    click.echo("\n]" if before == "," else "[]")


def _csv(batches: Iterator[list[Any]], language: Language) -> None:
    names: list[str] = []
    left: dict[str, None] = {}
    for batch in batches:
        rows = [flat(each) for each in batch]
        if not names and rows:
            names = columns_of(rows)
            click.echo(_record(names))
        for row in rows:
            click.echo(_record([row.get(name) for name in names]))
            left |= dict.fromkeys(name for name in row if name not in names)
    _left_out(list(left), language)


def _record(values: Iterable[Any]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow([guarded(each) for each in values])
    return text.getvalue()


def _table(batches: Iterator[list[Any]], language: Language) -> None:
    table: Table | None = None
    for batch in batches:
        rows = [each if isinstance(each, dict) else {"value": each} for each in batch]
        if table is None and rows:
            names = _short(rows)
            table = Table(names, [[cell(row.get(name)) for name in names] for row in rows], terminal_width())
            _left_out([name for name in columns_of(rows) if name not in names] + table.hidden, language)
            click.echo(table.head())
        for row in rows:
            click.echo(table.row([cell(row.get(name)) for name in table.names]) if table else "")


def _short(rows: list[dict[str, Any]]) -> list[str]:
    """Return the columns that hold no lists or objects; all, where there are no others."""
    names = columns_of(rows)
    return [name for name in names if not any(isinstance(row.get(name), list | dict) for row in rows)] or names


def _left_out(names: list[str], language: Language) -> None:
    """Say which columns were left out, by name while they are few."""
    if names:
        listed = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
        text = language.pick(
            f"{len(names)} fields not shown: {listed}. Choose with --fields.",
            f"未显示 {len(names)} 个字段：{listed}。可用 --fields 选择。",
        )
        click.echo(text, err=True)


def _warn(fields: Fields, language: Language) -> None:
    """Say which parts that were wanted are nowhere; the response is written all the same, as it may be paid for."""
    if fields.absent:
        absent, known = ", ".join(sorted(fields.absent)), ", ".join(fields.known) or "-"
        text = language.pick(f"Nothing has {absent}; there is: {known}.", f"没有 {absent}；现有字段：{known}。")
        click.echo(text, err=True)


_WRITERS: dict[str, Callable[[Iterator[list[Any]], Language], None]] = {
    "jsonl": _lines,
    "json": _array,
    "csv": _csv,
    "table": _table,
}

FORMATS = tuple(_WRITERS)
