# Do not edit: `make generate` writes this file from tools/mcp_server/main.py.

"""The options of `weibokit-mcp`, and the run of the server."""

from collections.abc import Sequence
from typing import Any

import click
from weibokit._command.calling.settings import CallSettings, client_options
from weibokit._command.help_pages import command_page, flag, option
from weibokit._command.language import Language
from weibokit._command.main import run_program

from .clients import Clients
from .server import server_of
from .tools import Tools

__all__ = ["main"]

NAME = "weibokit-mcp"

_CHARACTERS = 8_000
"""Characters of a response that a tool returns at once, by default: some 2,000 to 5,000 tokens."""

_LEFT_OUT = ("archive_mode", "token_file", "xml")
"""Options of a client that a server has not: its archive gives what was cut, and credentials are the environment's."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve on standard input and output until the input ends, and return the exit code."""
    return run_program(NAME, _command, arguments)


def _command(language: Language) -> click.Command:
    pick = language.pick

    def run(*, allow_writes: bool, max_characters: int, **values: Any) -> None:
        with Clients(CallSettings.of(values), language) as clients:
            server_of(Tools(clients, allow_writes=allow_writes, most=max_characters)).run("stdio")

    text = pick(
        "Serve operations to agents, by the Model Context Protocol on standard input and output.\n\n"
        "Credentials come from the environment. Just One API wants --budget: the most calls that agents may pay for.",
        "以 Model Context Protocol 在标准输入输出上向智能体提供接口。\n\n"
        "凭证取自环境变量。使用 Just One API 须给出 --budget：智能体最多可付费的调用次数。",
    )
    writes = pick("Let agents call what changes something.", "允许智能体调用会修改数据的接口。")
    size = pick("Most characters of a response at once.", "一次返回的最多字符数。")
    own: list[click.Parameter] = [
        flag(writes, "--allow-writes"),
        option(size, "--max-characters", type=click.IntRange(200), default=_CHARACTERS, metavar="N"),
    ]
    shared = (each for each in client_options(language) if each.name not in _LEFT_OUT)
    return command_page(NAME, language, run, text, [*own, *shared])
