# Do not edit: `make generate` writes this file from tools/command/main.py.

"""Runs a command, and returns its exit code."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TextIO

import click
from click.shell_completion import shell_complete

from .failures import report
from .language import Language
from .root import root

__all__ = ["main", "run_program"]

NAME = "weibokit"

INTERRUPTED, CLOSED = 130, 141
"""Exit codes as shells give them for a program that a signal ended: Ctrl-C, and a reader that went away."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that arguments name, by default the program's, and return its exit code."""
    return run_program(NAME, root, arguments)


def run_program(name: str, made: Callable[[Language], click.Command], arguments: Sequence[str] | None = None) -> int:
    """Run the command that `made` gives for a language, and return its exit code; its errors are reported."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = Language.of(given, os.environ)
    as_json = "--json-errors" in given
    try:
        code = _run(name, made(language), [*given], language)  # click takes from the list what it has read
        sys.stdout.flush()
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo(err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return CLOSED
    except Exception as error:  # noqa: BLE001 - a program that is run shows no traceback
        return report(error, language, as_json=as_json)
    return code


def _run(name: str, command: click.Command, given: list[str], language: Language) -> int:
    variable = f"_{name.replace('-', '_').upper()}_COMPLETE"
    if variable in os.environ:
        return shell_complete(command, {"obj": language}, name, variable, os.environ[variable])
    _use_utf8(sys.stdout)
    _use_utf8(sys.stderr)
    with command.make_context(name, given, obj=language, color=_color()) as ctx:
        result = command.invoke(ctx)
    return result if isinstance(result, int) else 0


def _color() -> bool | None:
    """Say whether to write colours: None, on a terminal; False where the environment asks for none."""
    return False if os.environ.get("NO_COLOR") else None


def _use_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the locale; half a character, which JSON may hold, is escaped as JSON does."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _silence(stream: TextIO) -> None:
    """Let what is left in a buffer go nowhere: writing it at the end would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
