# Do not edit: `make generate` writes this file from tools/command/calling/settings.py.

"""Options of a client, for every command that calls."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

import click
from weibokit import IndexedOperation

from ..help_pages import flag, option
from ..language import Language

__all__ = ["CallSettings", "client_options"]

_PERIODS = ("run", "hour", "day")
_MODES = ("reuse", "record", "replay")


@dataclass(frozen=True)
class CallSettings:
    """What the options say of the client; None is what was not given."""

    token_file: str | None = None
    base_url: str | None = None
    allow_insecure: bool = False
    timeout: float | None = None
    max_retries: int | None = None
    rate: str | None = None
    budget: int | None = None
    budget_per: str = "run"
    budget_store: str | None = None
    archive: str | None = None
    archive_mode: str = "reuse"
    max_age: float | None = None
    account: str | None = None
    resend_unknown: bool = False
    xml: bool = False

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Take the settings among the values of options."""
        return cls(**{each.name: values[each.name] for each in fields(cls) if each.name in values})


def client_options(language: Language, operation: IndexedOperation | None = None) -> list[click.Option]:
    """Return the options; XML for an operation that has it, or where it is not known which is called."""
    found = [*_connection(language), *_money(language), *_keeping(language)]
    if operation is None or "xml" in operation.formats:
        text = language.pick("Ask for XML; what is read from it is the same.", "请求 XML；读出的内容与 JSON 相同。")
        found.append(flag(text, "--xml"))
    return found


def _connection(language: Language) -> list[click.Option]:
    pick = language.pick
    token = pick(
        "File with the credential, - for standard input: the token by itself, or lines NAME=VALUE.",
        "凭证文件，- 表示标准输入：单独一个 token，或若干行 NAME=VALUE。",
    )
    host = pick("Another host, such as the mock's.", "改用其他主机，例如模拟服务。")
    plain = pick("Let the credential travel over plain HTTP.", "允许凭证经明文 HTTP 传输。")
    seconds = pick("For an attempt; 120.", "单次请求的时限，默认 120 秒。")
    repeats = pick("Repeats of what is not charged; 2.", "未计费时的重试次数，默认 2。")
    return [
        option(token, "--token-file", metavar="FILE"),
        option(host, "--base-url", metavar="URL"),
        flag(plain, "--allow-insecure"),
        option(seconds, "--timeout", type=float, metavar="SECONDS"),
        option(repeats, "--max-retries", type=int, metavar="N"),
        option(pick('Such as "5/second".', "调用频率，例如 5/second。"), "--rate", metavar="RATE"),
    ]


def _money(language: Language) -> list[click.Option]:
    pick = language.pick
    calls = pick("Send no more calls that may be charged than these.", "可计费调用的上限，超出的不发送。")
    per = pick("What the budget is for; hour and day want a store.", "预算周期；hour 和 day 需要 --budget-store。")
    store = pick(
        "What counts across runs: a SQLite file, or redis://…; one with a password belongs into the variable "
        "WEIBOKIT_BUDGET_STORE.",
        "跨进程计数：SQLite 文件或 redis://…；含密码的地址请放在环境变量 WEIBOKIT_BUDGET_STORE 中。",
    )
    return [
        option(calls, "--budget", type=click.IntRange(0), metavar="CALLS"),
        option(per, "--budget-per", type=click.Choice(_PERIODS), default="run"),
        option(store, "--budget-store", metavar="FILE_OR_URL", callback=_without_password),
    ]


def _without_password(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Refuse an address with a password among the arguments, where other users of the machine can read it."""
    if value and "://" in value and "@" in value:
        text = "an address with a password belongs into the variable WEIBOKIT_BUDGET_STORE."
        raise click.BadParameter(text, ctx, parameter)
    return value


def _keeping(language: Language) -> list[click.Option]:
    pick = language.pick
    file = pick("SQLite file of responses: what it has is not paid twice.", "响应存档的 SQLite 文件，已有的不再付费。")
    age = pick("Oldest response that is used again.", "可复用响应的最长时间（秒）。")
    owner = pick("Whose responses the archive keeps, of Weibo and t.sina.", "存档属于哪个账号（微博与 t.sina 需要）。")
    again = pick(
        "Send again what was sent before without a known outcome, and may have been charged.",
        "重新发送先前结果未知、可能已计费的请求。",
    )
    sends = pick("Replay sends nothing.", "replay 不发送请求。")
    return [
        option(file, "--archive", metavar="FILE"),
        option(sends, "--archive-mode", type=click.Choice(_MODES), default="reuse"),
        option(age, "--max-age", type=float, metavar="SECONDS"),
        option(owner, "--account", metavar="NAME"),
        flag(again, "--resend-unknown"),
    ]
