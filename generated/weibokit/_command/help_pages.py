# Do not edit: `make generate` writes this file from tools/command/help_pages.py.

"""Help that counts Chinese characters as two columns wide, and commands that have it."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from .language import LANGUAGES, Language
from .widths import pad, width, wrap

__all__ = [
    "CommandPage",
    "GroupPage",
    "WideFormatter",
    "command_page",
    "flag",
    "language_of",
    "option",
    "shared_options",
]

_INDENT = 2
_WIDEST = 100


class WideFormatter(click.HelpFormatter):
    """Writes help as wide as the terminal, 100 columns at most."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{**options, "max_width": _WIDEST + _INDENT})

    def write_text(self, text: str) -> None:
        """Write a text below the indentation; its lines stay apart."""
        indent = " " * self.current_indent
        for each in wrap(text, self.width - self.current_indent):
            self.write(f"{indent}{each}\n" if each else "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write terms and what they mean in two columns; on a narrow terminal, one below the other."""
        found = list(rows)
        widest = max((width(term) for term, _ in found if width(term) <= col_max), default=0)
        column = min(widest + col_spacing, max(self.width // 2, _INDENT * 2)) + self.current_indent
        for term, meaning in found:
            self._write_term(term, wrap(meaning, max(self.width - column, 20)), column)

    def _write_term(self, term: str, lines: list[str], column: int) -> None:
        head = " " * self.current_indent + term
        if width(head) + 1 >= column and any(lines):
            self.write(f"{head}\n")
            head = ""
        for number, each in enumerate(lines):
            self.write(f"{pad('' if number else head, column)}{each}".rstrip() + "\n")


class _Context(click.Context):
    formatter_class = WideFormatter


class _Page(click.Command):
    """Writes the parts of help in the language of the run."""

    context_class = _Context

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how it is used."""
        prefix = language_of(ctx).pick("Usage: ", "用法：")
        formatter.write(f"{prefix}{ctx.command_path} {' '.join(self.collect_usage_pieces(ctx))}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        options = (each for each in self.get_params(ctx) if isinstance(each, click.Option))
        found = [record for record in (each.get_help_record(ctx) for each in options) if record]
        with formatter.section(language_of(ctx).pick("Options", "选项")):
            formatter.write_dl(found)

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - the first line is short, and never cut
        """Return the first line of the help."""
        return (self.help or "").partition("\n")[0]


class CommandPage(_Page):
    """A command whose help is so written."""


class GroupPage(_Page, click.Group):
    """A group of commands whose help is so written."""

    command_class = CommandPage

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, invoke_without_command=True, callback=_help_without_command)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, and then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with the first line of its help."""
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(language_of(ctx).pick("Commands", "命令")):
            formatter.write_dl([(name, command.get_short_help_str()) for name, command in found if command])


def _help_without_command() -> None:
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is None:
        raise click.exceptions.NoArgsIsHelpError(ctx)


def language_of(ctx: click.Context) -> Language:
    """Return the language of the run that a context is of."""
    found = ctx.find_object(Language)
    return found or Language()


def option(text: str, *names: str, **details: Any) -> click.Option:
    """Return an option with its help; a default is shown."""
    return click.Option(names, help=text, show_default="default" in details, **details)


def flag(text: str, *names: str, **details: Any) -> click.Option:
    """Return an option that takes no value."""
    return click.Option(names, help=text, is_flag=True, **details)


def shared_options(language: Language) -> list[click.Parameter]:
    """Return the options that every command takes: the language, the form of errors, and help."""
    pick = language.pick
    of_texts = pick("Language of texts; by default that of the locale.", "显示语言；默认按系统区域设置。")
    in_json = pick("Write an error as a line of JSON.", "错误以一行 JSON 输出。")
    shown = pick("Show this, and exit.", "显示本帮助并退出。")
    return [
        option(of_texts, "--lang", type=click.Choice(LANGUAGES), expose_value=False),
        flag(in_json, "--json-errors", expose_value=False),
        flag(shown, "-h", "--help", is_eager=True, expose_value=False, callback=_show_help),
    ]


def _show_help(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


def command_page(
    name: str, language: Language, run: Callable[..., object], help_text: str, parameters: Iterable[click.Parameter]
) -> CommandPage:
    """Return a command that runs a function with the values of its parameters, and has the options of all."""
    return CommandPage(
        name,
        callback=run,
        help=help_text,
        params=[*parameters, *shared_options(language)],
        add_help_option=False,
    )
