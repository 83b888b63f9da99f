"""The group of all commands; each is imported when it is wanted."""

from importlib import import_module
from typing import Any

import click

from .failures import summaries
from .help_pages import GroupPage, shared_options
from .language import Language

__all__ = ["COMMANDS", "root"]

COMMANDS = {
    "search": ("Find operations by words.", "按关键词查找接口。"),
    "show": ("Show all about an operation.", "查看接口的全部说明。"),
    "call": ("Call an operation.", "调用接口。"),
    "bulk": ("Call an operation once for each line of a file.", "按文件逐行批量调用。"),
    "archive": ("Look into a file of archived responses.", "查看和整理存档的响应。"),
    "codes": ("Show what codes mean and cost.", "查看返回码的含义与计费。"),
    "mock": ("Serve all APIs offline, as weibokit-mock does.", "启动离线模拟服务，同 weibokit-mock。"),
    "diff": ("Tell what changed between two definitions.", "比较两份接口定义的变化。"),
    "completion": ("Print what completes commands in a shell.", "输出命令行补全脚本。"),
}
"""The commands with the first line of their help, in both languages."""


class _Root(GroupPage):
    def __init__(self, language: Language, **options: Any) -> None:
        super().__init__(**options)
        self._language = language

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f".commands.{cmd_name}", __package__)
        made: click.Command = module.command(self._language, self._language.pick(*COMMANDS[cmd_name]))
        return made

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise click.NoSuchCommand(args[0], possibilities=COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as click calls it
        with formatter.section(self._language.pick("Commands", "命令")):
            formatter.write_dl([(name, self._language.pick(*texts)) for name, texts in COMMANDS.items()])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as click calls it
        with formatter.section(self._language.pick("Exit codes", "退出码")):
            formatter.write_dl(list(summaries(self._language)))


def root(language: Language) -> click.Group:
    """Return the command `weibokit`."""
    text = language.pick(
        "Just One API, Weibo v2 and t.sina v1 from a terminal.\n\n"
        "Operations are named like justone.weibo.get_followers_v1. Credentials come from the environment "
        "(JUSTONE_TOKEN, WEIBO_ACCESS_TOKEN, TSINA_APP_KEY and others) or from a file (--token-file), never from an "
        "argument.",
        "在终端使用 Just One API、微博开放平台 v2 与 t.sina v1。\n\n"
        "接口名形如 justone.weibo.get_followers_v1。凭证取自环境变量（JUSTONE_TOKEN、WEIBO_ACCESS_TOKEN、"
        "TSINA_APP_KEY 等）或文件（--token-file），不通过参数传递。",
    )
    return _Root(
        language,
        name="weibokit",
        help=text,
        params=[*_version(language), *shared_options(language)],
        add_help_option=False,
    )


def _version(language: Language) -> list[click.Parameter]:
    def show(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            from weibokit import __version__  # noqa: PLC0415 - asked for seldom

            click.echo(f"weibokit {__version__}")
            ctx.exit()

    text = language.pick("Show the version, and exit.", "显示版本并退出。")
    return [click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=text)]
