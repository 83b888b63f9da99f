# Do not edit: `make generate` writes this file from tools/command/commands/archive.py.

"""`weibokit archive`: what is in a file of archived responses."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click
from weibokit import IndexedOperation

from ..help_pages import GroupPage, command_page, flag, option, shared_options
from ..language import Language
from ..names import OperationParam
from ..output.fields import Fields
from ..output.formats import FORMATS, write_items
from .archived import data, readable, rows, write_files

__all__ = ["command"]

_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


def command(language: Language, summary: str) -> click.Command:
    """Return the group of its commands."""
    return GroupPage(
        name="archive",
        commands=[_ls(language), _show(language), _export(language), _prune(language)],
        help=summary,
        params=list(shared_options(language)),
        add_help_option=False,
    )


class _Age(click.ParamType[timedelta]):
    """An age such as `30d`, `12h` or a number of seconds."""

    name = "age"

    def __init__(self, language: Language) -> None:
        self._language = language

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        number, unit = (value[:-1], value[-1:]) if value[-1:] in _UNITS else (value, "s")
        if not number.isdecimal():
            text = self._language.pick("wanted is an age such as 30d, 12h or 90", "应为时长，例如 30d、12h 或 90")
            raise click.BadParameter(f"{value!r}: {text}.", ctx, param)
        return timedelta(seconds=int(number) * _UNITS[unit])


def _file() -> click.Argument:
    return click.Argument(["file"], metavar="FILE", type=click.Path(dir_okay=False))


def _operation(language: Language) -> click.Option:
    text = language.pick("Of one operation only.", "只看一个接口。")
    return option(text, "--operation", type=OperationParam(language), metavar="OPERATION")


def _ls(language: Language) -> click.Command:
    def run(file: str, operation: IndexedOperation | None, form: str, fields: tuple[str, ...]) -> None:
        found = [row for row, _ in rows(file, operation)]
        write_items([found], form, Fields.among(fields), language)

    form = option(
        language.pick("Format.", "输出格式。"), "-o", "--output", "form", type=click.Choice(FORMATS), default="table"
    )
    fields = option(language.pick("Columns.", "列。"), "--fields", multiple=True, metavar="NAMES")
    text = language.pick("List the responses.", "列出存档的响应。")
    return command_page("ls", language, run, text, [_file(), _operation(language), form, fields])


def _show(language: Language) -> click.Command:
    def run(file: str, key: str, *, raw: bool) -> None:
        found = [content for row, content in rows(file) if row["key"].startswith(key.lower())]
        if len(found) != 1:
            raise click.BadParameter(
                language.pick(
                    f"{len(found)} responses have a key that begins with {key!r}; `weibokit archive ls` lists them.",
                    f"有 {len(found)} 个响应的 key 以 {key!r} 开头；可用 `weibokit archive ls` 查看。",
                ),
                param_hint="KEY",
            )
        click.echo(found[0] if raw else readable(found[0]), nl=not raw)

    text = language.pick("Print one response.", "输出一个响应。")
    raw = flag(language.pick("The bytes as they came.", "原样输出。"), "--raw")
    return command_page("show", language, run, text, [_file(), click.Argument(["key"], metavar="KEY"), raw])


def _export(language: Language) -> click.Command:
    def run(file: str, operation: IndexedOperation | None, folder: str | None) -> None:
        if folder is None:
            for row, content in rows(file, operation):
                made = {**row, "data": data(content)}
                click.echo(json.dumps(made, ensure_ascii=False, separators=(",", ":")))
        else:
            count = write_files(file, operation, Path(folder))
            click.echo(language.pick(f"{count} files in {folder}", f"已写入 {count} 个文件：{folder}"), err=True)

    text = language.pick(
        "Print the responses as JSON Lines.\n\nWith --folder, a file for each: those that `weibokit mock --captured` "
        "serves and that schemas are inferred from.",
        "以 JSON Lines 输出全部响应。\n\n用 --folder 则每个响应写一个文件，可供 `weibokit mock --captured` 使用。",
    )
    folder = option(language.pick("Write files, into this folder.", "写入此文件夹。"), "--folder", metavar="DIR")
    return command_page("export", language, run, text, [_file(), _operation(language), folder])


def _prune(language: Language) -> click.Command:
    pick = language.pick

    def run(file: str, age: timedelta, operation: IndexedOperation | None, *, yes: bool) -> None:
        import weibokit  # noqa: PLC0415 - help needs no archive

        before = datetime.now(UTC) - age
        count = sum(datetime.fromisoformat(row["recorded_at"]) < before for row, _ in rows(file, operation))
        question = pick(
            f"Remove {count} responses? What is asked for again is paid again.",
            f"删除 {count} 个响应？再次请求会重新计费。",
        )
        if count and not yes:
            click.confirm(question, abort=True, err=True)
        one = None if operation is None else (operation.api, operation.id)
        removed = weibokit.Archive(file).prune(before, one) if count else 0
        click.echo(pick(f"{removed} responses removed", f"已删除 {removed} 个响应"))

    text = pick("Remove old responses.", "删除旧的响应。")
    older = option(
        pick("Age such as 30d, 12h, 0s.", "时长，例如 30d、12h、0s。"),
        "--older-than",
        "age",
        type=_Age(language),
        required=True,
        metavar="AGE",
    )
    yes = flag(pick("Don't ask.", "不再询问。"), "--yes")
    return command_page("prune", language, run, text, [_file(), older, _operation(language), yes])
