# Do not edit: `make generate` writes this file from tools/command/commands/diff.py.

"""`weibokit diff`: what changed between two definitions, and what it means for callers."""

from pathlib import Path

import click

from ..help_pages import command_page, option
from ..language import Language

__all__ = ["command"]

_FORMATS = ("text", "json", "markdown")


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""
    pick = language.pick

    def run(old: Path, new: Path, form: str, fail_on: str | None) -> int:
        try:
            from weibokit._tools.diff.files import InputError, compare_files  # noqa: PLC0415 - it needs an extra
        except ModuleNotFoundError as error:
            package = str(error.name).partition(".")[0]
            raise click.ClickException(
                pick(
                    f"{package} is missing; install it with: pip install 'weibokit[cli,diff]'",
                    f"缺少 {package}；请安装：pip install 'weibokit[cli,diff]'",
                )
            ) from None
        try:
            text, levels = compare_files(old, new, form)
        except InputError as error:
            raise click.ClickException(str(error)) from None
        click.echo(text, nl=False)
        return int(fail_on in levels)

    text = f"{summary}\n\n" + pick(
        "OLD and NEW are OpenAPI definitions (3.0 or 3.1, JSON or YAML), such as two downloads of the one that Just "
        "One API publishes. Needs the extra `diff`.",
        "OLD 与 NEW 为 OpenAPI 定义（3.0 或 3.1，JSON 或 YAML），例如 Just One API 先后发布的两版。需要附加包 `diff`。",
    )
    return command_page(
        "diff",
        language,
        run,
        text,
        [
            click.Argument(["old"], metavar="OLD", type=click.Path(path_type=Path)),
            click.Argument(["new"], metavar="NEW", type=click.Path(path_type=Path)),
            option(pick("Format.", "输出格式。"), "--format", "form", type=click.Choice(_FORMATS), default="text"),
            option(
                pick("Exit code 1 when there is such a change.", "存在此类变化时退出码为 1。"),
                "--fail-on",
                type=click.Choice(["breaking"]),
            ),
        ],
    )
