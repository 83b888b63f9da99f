"""Options of a client, for every command that calls."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

import click
from weibokit import IndexedOperation

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
        found.append(click.Option(["--xml"], is_flag=True, help=text))
    return found


def _connection(language: Language) -> list[click.Option]:
    pick = language.pick
    return [
        click.Option(
            ["--token-file"],
            metavar="FILE",
            help=pick(
                "File with the credential, - for standard input: the token by itself, or lines NAME=VALUE.",
                "凭证文件，- 表示标准输入：单独一个 token，或若干行 NAME=VALUE。",
            ),
        ),
        click.Option(
            ["--base-url"],
            metavar="URL",
            help=pick("Another host, such as the mock's.", "改用其他主机，例如模拟服务。"),
        ),
        click.Option(
            ["--allow-insecure"],
            is_flag=True,
            help=pick("Let the credential travel over plain HTTP.", "允许凭证经明文 HTTP 传输。"),
        ),
        click.Option(
            ["--timeout"],
            type=float,
            metavar="SECONDS",
            help=pick("For an attempt; 120.", "单次请求的时限，默认 120 秒。"),
        ),
        click.Option(
            ["--max-retries"],
            type=int,
            metavar="N",
            help=pick("Repeats of what is not charged; 2.", "未计费时的重试次数，默认 2。"),
        ),
        click.Option(["--rate"], metavar="RATE", help=pick('Such as "5/second".', "调用频率，例如 5/second。")),
    ]


def _money(language: Language) -> list[click.Option]:
    pick = language.pick
    return [
        click.Option(
            ["--budget"],
            type=click.IntRange(0),
            metavar="CALLS",
            help=pick("Send no more calls that may be charged than these.", "可计费调用的上限，超出的不发送。"),
        ),
        click.Option(
            ["--budget-per"],
            type=click.Choice(_PERIODS),
            default="run",
            show_default=True,
            help=pick(
                "What the budget is for; hour and day want a store.", "预算周期；hour 和 day 需要 --budget-store。"
            ),
        ),
        click.Option(
            ["--budget-store"],
            metavar="FILE",
            help=pick("SQLite file that counts across runs.", "跨进程计数的 SQLite 文件。"),
        ),
    ]


def _keeping(language: Language) -> list[click.Option]:
    pick = language.pick
    return [
        click.Option(
            ["--archive"],
            metavar="FILE",
            help=pick(
                "SQLite file of responses: what it has is not paid twice.", "响应存档的 SQLite 文件，已有的不再付费。"
            ),
        ),
        click.Option(
            ["--archive-mode"],
            type=click.Choice(_MODES),
            default="reuse",
            show_default=True,
            help=pick("Replay sends nothing.", "replay 不发送请求。"),
        ),
        click.Option(
            ["--max-age"],
            type=float,
            metavar="SECONDS",
            help=pick("Oldest response that is used again.", "可复用响应的最长时间（秒）。"),
        ),
        click.Option(
            ["--account"],
            metavar="NAME",
            help=pick(
                "Whose responses the archive keeps, of Weibo and t.sina.", "存档属于哪个账号（微博与 t.sina 需要）。"
            ),
        ),
        click.Option(
            ["--resend-unknown"],
            is_flag=True,
            help=pick(
                "Send again what was sent before without a known outcome, and may have been charged.",
                "重新发送先前结果未知、可能已计费的请求。",
            ),
        ),
    ]
