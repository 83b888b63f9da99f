# Do not edit: `make generate` writes this file from tools/command/failures.py.

"""Errors of a run: their exit codes, and how they are written."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import click
import weibokit

from .language import Language
from .widths import line

__all__ = ["EXIT_CODES", "JOBS_FAILED", "exit_code", "report", "summaries"]

OTHER, USAGE, JOBS_FAILED = 1, 2, 4
"""Exit codes of what the package does not raise: any other failure, a wrong command line, jobs that failed."""

EXIT_CODES = {
    "InvalidArguments": USAGE,
    "ConfigurationError": 3,
    "APIError": 10,
    "AuthenticationError": 11,
    "PermissionDenied": 12,
    "RateLimited": 13,
    "QuotaExceeded": 14,
    "BalanceExhausted": 15,
    "InvalidRequest": 16,
    "NotFound": 17,
    "Conflict": 18,
    "CollectionFailed": 19,
    "ServerError": 20,
    "ServiceUnavailable": 21,
    "UnexpectedResponse": 22,
    "FieldError": 23,
    "ConnectionFailed": 30,
    "ConnectionLost": 31,
    "RequestTimedOut": 32,
    "TransportError": 33,
    "BudgetExceeded": 40,
    "WaitTooLong": 41,
    "NotArchived": 42,
    "OutcomeUnknown": 43,
    "NotSent": 44,
}
"""The exit code of each class of error; a subclass that is not named has that of its base."""

_SPELLED = {
    "`allow_insecure=True`": "--allow-insecure",
    "resend_unknown=True": "--resend-unknown",
    "store=PATH": "--budget-store FILE",
}
"""Options as errors of the package name them, and how the command does."""

_SHOWN = 1_000
"""Characters of a text that are shown."""


def summaries(language: Language) -> Iterable[tuple[str, str]]:
    """Yield the exit codes and what each means, for help."""
    pick = language.pick
    yield "0", pick("All went well.", "成功。")
    yield "1", pick("Another failure, such as a file that can't be written.", "其他失败，例如文件无法写入。")
    yield (
        "2",
        pick(
            "The command line, or an argument (InvalidArguments), is wrong.", "命令行或参数有误（InvalidArguments）。"
        ),
    )
    yield (
        "3",
        pick("No credential, or a wrong setting (ConfigurationError).", "缺少凭证或设置有误（ConfigurationError）。"),
    )
    yield "4", pick("Some jobs of `bulk` failed; the file says why.", "`bulk` 有任务失败，原因见输出文件。")
    for first, last, text in (
        (10, 23, pick("A response came that is an error", "服务返回了错误")),
        (30, 33, pick("No response came", "没有收到响应")),
        (40, 44, pick("Held back, nothing was sent", "未发送请求")),
    ):
        named = ", ".join(f"{code} {name}" for name, code in EXIT_CODES.items() if first <= code <= last)
        yield f"{first}–{last}", f"{text}{pick(': ', '：')}{named}."
    yield "130", pick("Stopped by Ctrl-C.", "被 Ctrl-C 中断。")
    yield "141", pick("Whoever read the output stopped reading.", "读取输出的程序已关闭。")


def exit_code(error: BaseException) -> int:
    """Return the exit code of an error."""
    if isinstance(error, click.UsageError):
        return USAGE
    named = (EXIT_CODES[base.__name__] for base in type(error).__mro__ if base.__name__ in EXIT_CODES)
    return next(named, OTHER) if isinstance(error, weibokit.WeibokitError) else OTHER


def report(error: Exception, language: Language, *, as_json: bool) -> int:
    """Write an error to standard error, as text or as a line of JSON, and return its exit code."""
    code = exit_code(error)
    if as_json:
        click.echo(json.dumps({"error": _details(error), "exit_code": code}, ensure_ascii=False), err=True)
        return code
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return code
    if isinstance(error, click.UsageError) and error.ctx is not None:
        click.echo(error.ctx.get_usage(), err=True)
    prefix = click.style(language.pick("Error: ", "错误："), fg="red")
    click.echo(f"{prefix}{_text(error)}", err=True)
    for note in getattr(error, "__notes__", ()):
        click.echo(f"  {line(note)}", err=True)
    return code


def _text(error: Exception) -> str:
    text = error.format_message() if isinstance(error, click.ClickException) else str(error)
    for option, spelled in _SPELLED.items():
        text = text.replace(option, spelled)
    # What is wrong with several arguments stands on several lines; a service's text never does.
    lines = text.split("\n") if isinstance(error, click.ClickException) else [text or type(error).__name__]
    return "\n".join(("  " if number else "") + line(each)[:_SHOWN] for number, each in enumerate(lines))


def _details(error: Exception) -> dict[str, Any]:
    found: dict[str, Any] = {"type": type(error).__name__, "message": _text(error)}
    if isinstance(error, weibokit.WeibokitError):
        for name in ("code", "name", "status", "charged", "operation", "attempts", "request_id", "retry_at"):
            value = getattr(error, name, None)
            found[name] = value.isoformat() if isinstance(value, datetime) else value
    return found
