# Do not edit: `make generate` writes this file from tools/command/commands/mock.py.

"""`weibokit mock`: the mock server, as `weibokit-mock` starts it."""

import click

from ..help_pages import CommandPage
from ..language import Language

__all__ = ["command"]


def command(language: Language, summary: str) -> click.Command:  # noqa: ARG001 - its options are those of weibokit-mock
    """Return the command; it hands all arguments on, `--help` too."""

    def run(arguments: tuple[str, ...]) -> int:
        from weibokit_mock.cli import main  # noqa: PLC0415 - only who serves needs it

        try:
            return main(arguments)
        except SystemExit as ended:
            # Help, and wrong arguments, end the program that they are given to.
            return ended.code if isinstance(ended.code, int) else 1

    return CommandPage(
        "mock",
        callback=run,
        help=summary,
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)],
        add_help_option=False,
        context_settings={"ignore_unknown_options": True},
    )
