# Do not edit: `make generate` writes this file from tools/command/commands/call_options.py.

"""The options of `weibokit call` itself, and which of them go together."""

from typing import Any

import click
from weibokit import IndexedOperation

from ..help_pages import flag, option
from ..language import Language
from ..output.formats import FORMATS

__all__ = ["call_options", "check"]


def call_options(operation: IndexedOperation, language: Language) -> list[click.Option]:
    """Return the options: those of paging for an operation that pages."""
    pick = language.pick
    given = pick(
        "Arguments as a JSON object, - for standard input; options come on top.",
        "以 JSON 对象给出参数，- 表示标准输入；选项优先。",
    )
    parts = pick(
        "Parts of it, such as data.users.id,data.users.screen_name.",
        "只输出这些部分，例如 data.users.id,data.users.screen_name。",
    )
    form = pick("Format; json, with --all jsonl.", "输出格式；默认 json，用 --all 时为 jsonl。")
    dry = pick("Show the request, and the most that it can cost; send nothing.", "只显示请求与费用上限，不发送。")
    found = [
        option(given, "--json", "json_file", metavar="FILE"),
        option(form, "-o", "--output", "form", type=click.Choice(FORMATS)),
        option(parts, "--fields", multiple=True, metavar="PATHS"),
        flag(pick("The bytes of the response as they came.", "原样输出响应内容。"), "--raw"),
        flag(dry, "--dry-run"),
    ]
    return [*found, *_paging(language)] if operation.paging else found


def _paging(language: Language) -> list[click.Option]:
    every = language.pick("All items of all pages.", "取得所有页的全部条目。")
    most = language.pick("With --all, end after so many.", "与 --all 一起使用，最多翻这么多页。")
    return [flag(every, "--all", "every"), option(most, "--max-pages", type=click.IntRange(1), metavar="N")]


def check(values: dict[str, Any], operation: IndexedOperation, language: Language) -> None:
    """Raise UsageError for options that don't go together."""
    pick = language.pick
    wrong = ""
    if values.get("max_pages") and not values.get("every"):
        wrong = pick("--max-pages is for --all.", "--max-pages 须与 --all 一起使用。")
    elif values["raw"] and (values["form"] or values["fields"]):
        wrong = pick(
            "--raw writes what came; leave out -o and --fields.", "--raw 原样输出，不能与 -o、--fields 一起使用。"
        )
    elif values["json_file"] == values["token_file"] == "-":
        wrong = pick(
            "Only one of --json and --token-file can be standard input.", "--json 和 --token-file 不能都读标准输入。"
        )
    if wrong:
        raise click.UsageError(wrong, click.get_current_context())
    if operation.deprecated:
        click.echo(pick(f"Deprecated: {operation.deprecated}.", f"已弃用：{operation.deprecated}。"), err=True)
