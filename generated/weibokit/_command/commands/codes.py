# Do not edit: `make generate` writes this file from tools/command/commands/codes.py.

"""`weibokit codes`: what codes mean and cost, and what the client does."""

import json

import click
import weibokit
from weibokit import IndexedCode, load_index

from ..failures import EXIT_CODES
from ..help_pages import WideFormatter, command_page, flag, option
from ..language import Language
from ..output.table import Table, terminal_width

__all__ = ["command"]

_WIDE = 70

_RETRIES = {
    "never": ("not repeated", "不重试"),
    "once": ("repeated once", "重试一次"),
    "backoff": ("repeated after a growing wait", "逐次延长等待后重试"),
    "next_day": ("not before the next midnight in Shanghai", "北京时间次日零点后再试"),
}


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""
    pick = language.pick

    def run(code: str | None, api: str | None, *, as_json: bool) -> None:
        found = [each for each in load_index().codes if api in (None, each.api) and code in (None, each.code)]
        if not found:
            raise click.BadParameter(
                pick(f"No API has the code {code!r}; `weibokit codes` lists all.", f"没有返回码 {code!r}。"),
                param_hint="CODE",
            )
        if as_json:
            for each in found:
                click.echo(
                    json.dumps({**vars(each), "exit_code": EXIT_CODES.get(each.error or "", 0)}, ensure_ascii=False)
                )
        elif code is None:
            _list(found, language)
        else:
            click.echo("\n".join(_page(each, language) for each in found), nl=False)

    text = f"{summary}\n\n" + pick(
        "Without CODE, a table of all; with it, what it means in each API that has it, whether the call is charged, "
        "and what the client does.",
        "不给 CODE 时列出全部；给出时说明其含义、是否计费、客户端如何处理。",
    )
    return command_page(
        "codes",
        language,
        run,
        text,
        [
            click.Argument(["code"], required=False, metavar="[CODE]"),
            option(pick("Of one API only.", "只看一个 API。"), "--api", type=click.Choice([*load_index().apis])),
            flag(pick("A line of JSON for each.", "每个返回码一行 JSON。"), "--json", "as_json"),
        ],
    )


def _list(found: list[IndexedCode], language: Language) -> None:
    room = terminal_width()
    # Where there is little room, the meaning says more than the name of a class.
    shown = range(5) if room >= _WIDE else (0, 1, 2, 4)
    names = language.pick("api code charged class meaning", "API 返回码 计费 错误类 含义").split()
    cells = (
        (each.api, each.code, each.charged, each.error or "-", language.pick(each.meaning, each.meaning_zh))
        for each in found
    )
    rows = [[row[column] for column in shown] for row in cells]
    names = [names[column] for column in shown]
    table = Table(names, rows, room, last=room)
    click.echo(table.head())
    for row in rows:
        click.echo(table.row(row))


def _page(code: IndexedCode, language: Language) -> str:
    pick, page = language.pick, WideFormatter()
    page.write(click.style(f"{code.api} {code.code} {code.name}", bold=True) + "\n")
    page.write_text(pick(code.meaning, code.meaning_zh))
    with page.indentation():
        page.write_dl(_details(code, language))
    return page.getvalue()


def _details(code: IndexedCode, language: Language) -> list[tuple[str, str]]:
    pick = language.pick
    charged = {"yes": ("yes", "是"), "no": ("no", "否"), "unknown": ("not known", "未知")}
    found = [(pick("Charged", "计费"), pick(*charged[code.charged]))]
    if code.status:
        found.append((pick("HTTP status", "HTTP 状态"), str(code.status)))
    if code.message:
        found.append((pick("Text", "原文"), code.message))
    if code.error is None:
        return [*found, (pick("Client", "客户端"), pick("returns the response", "返回响应"))]
    doing = pick(f"raises {code.error}", f"抛出 {code.error}")
    repeated = pick(*_RETRIES[code.retry])
    if code.charged != "no" and code.retry != "never":
        repeated = pick("not repeated, as it may be charged", "可能已计费，不重试")
    return [
        *found,
        (pick("Client", "客户端"), f"{doing}{pick('; ', '；')}{repeated}"),
        (pick("Exit code", "退出码"), str(EXIT_CODES[code.error])),
        (pick("In Python", "Python"), f"except weibokit.{getattr(weibokit, code.error).__name__}:"),
    ]
