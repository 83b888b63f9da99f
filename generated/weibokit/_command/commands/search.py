# Do not edit: `make generate` writes this file from tools/command/commands/search.py.

"""`weibokit search`: operations by words, English or Chinese."""

import json

import click
from weibokit import IndexedOperation, load_index

from ..help_pages import command_page, flag, option
from ..language import Language
from ..output.table import terminal_width
from ..widths import cut, width

__all__ = ["command"]

_MOST = 20

_ROOM = 24
"""Columns that a summary has at least beside a name; with fewer it stands below."""


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""
    pick = language.pick

    def run(query: tuple[str, ...], api: str | None, limit: int, *, as_json: bool) -> int:
        found = load_index().search(" ".join(query), api)
        for each in _lines(found[:limit], language, as_json=as_json):
            click.echo(each)
        if len(found) > limit and not as_json:
            rest = len(found) - limit
            click.echo(pick(f"{rest} more; add a word, or --limit.", f"另有 {rest} 个；可加词或用 --limit。"), err=True)
        if not found:
            click.echo(pick("No operation answers to that.", "没有找到相关接口。"), err=True)
        return int(not found)

    text = f"{summary}\n\n" + pick(
        "Words may be English or Chinese; the best operation comes first. Exit code 1 when there is none.",
        "可用中文或英文，最相关的在前。没有结果时退出码为 1。",
    )
    return command_page(
        "search",
        language,
        run,
        text,
        [
            click.Argument(["query"], nargs=-1, required=True, metavar="WORDS…"),
            option(pick("Of one API only.", "只查一个 API。"), "--api", type=click.Choice([*load_index().apis])),
            option(pick("How many.", "最多列出几个。"), "--limit", type=click.IntRange(1), default=_MOST),
            flag(pick("A line of JSON for each.", "每个接口输出一行 JSON。"), "--json", "as_json"),
        ],
    )


def _lines(found: list[IndexedOperation], language: Language, *, as_json: bool) -> list[str]:
    if as_json:
        return [_json(each) for each in found]
    widest = max((width(each.full_name) for each in found), default=0)
    room = terminal_width() - widest - 2
    lines: list[str] = []
    for each in found:
        text, name = _summary(each, language), click.style(each.full_name, bold=True)
        if room >= _ROOM:
            lines.append(f"{name}{' ' * (widest - width(each.full_name))}  {cut(text, room)}")
        else:
            lines += [name, f"  {cut(text, terminal_width() - 2)}"]
    return lines


def _summary(operation: IndexedOperation, language: Language) -> str:
    states = {
        "closed": language.pick("closed", "已关闭"),
        "deprecated": language.pick("deprecated", "已弃用"),
    }
    state = "deprecated" if operation.deprecated else operation.status
    text = language.pick(operation.summary, operation.summary_zh)
    return f"{text} [{states[state]}]" if state in states else text


def _json(operation: IndexedOperation) -> str:
    names = ("full_name", "method", "path", "summary", "summary_zh", "status", "charged", "typed")
    made = {"operation" if name == "full_name" else name: getattr(operation, name) for name in names}
    return json.dumps(made, ensure_ascii=False)
