"""A client as options want it, and its methods."""

import os
from collections.abc import Callable, Mapping
from typing import Any

import click
import weibokit
from weibokit import IndexedAPI, IndexedOperation

from ..language import Language
from .settings import CallSettings

__all__ = ["method_of", "open_client"]


def open_client(
    api: IndexedAPI, settings: CallSettings, credentials: Mapping[str, str], language: Language, **more: Any
) -> Any:
    """Return a client of an API; a context manager. Raises ConfigurationError, and UsageError for options at odds."""
    options: dict[str, Any] = {
        "base_url": settings.base_url,
        "timeout": settings.timeout,
        "max_retries": settings.max_retries,
        "rate": settings.rate,
        "budget": _budget(settings, language),
        "archive": _archive(api, settings, language),
        "format": "xml" if settings.xml else None,
    }
    if settings.xml and api.name != "tsina_v1":
        raise click.UsageError(language.pick("Only t.sina responds in XML.", "只有 t.sina 支持 XML。"))
    given = {name: value for name, value in options.items() if value is not None}
    return getattr(weibokit, api.class_name)(**credentials, **given, allow_insecure=settings.allow_insecure, **more)


def method_of(
    client: Any, operation: IndexedOperation, *, every: bool = False, pages: bool = False
) -> Callable[..., Any]:
    """Return the method of an operation: with `every` that which gives all items, where these are known, or all pages.

    With `pages` it gives pages in any case.
    """
    prefix = ""
    if operation.paging and (every or pages):
        prefix = "iter_" if operation.paging["items"] and not pages else "pages_"
    found: Callable[..., Any] = getattr(getattr(client, operation.namespace), f"{prefix}{operation.method_name}")
    return found


def _budget(settings: CallSettings, language: Language) -> weibokit.Budget | None:
    if settings.budget is None:
        if settings.budget_store is not None or settings.budget_per != "run":
            raise click.UsageError(
                language.pick("--budget-store and --budget-per want --budget CALLS.", "须同时给出 --budget。")
            )
        return None
    per: Any = settings.budget_per
    store = settings.budget_store or os.environ.get("WEIBOKIT_BUDGET_STORE") or None
    return weibokit.Budget(calls=settings.budget, per=per, store=store)


def _archive(api: IndexedAPI, settings: CallSettings, language: Language) -> weibokit.Archive | None:
    pick = language.pick
    beside = settings.max_age is not None or settings.account is not None or settings.archive_mode != "reuse"
    if settings.archive is None:
        if beside or settings.resend_unknown:
            options = "--archive-mode, --max-age, --account, --resend-unknown"
            raise click.UsageError(pick(f"{options} want --archive FILE.", f"{options} 须与 --archive 一起使用。"))
        return None
    if api.personal and settings.account is None:
        text = pick(
            f"Responses of {api.title} depend on who asks: say by --account NAME whose the archive keeps.",
            f"{api.title} 的响应因账号而异：请用 --account NAME 说明存档属于谁。",
        )
        raise click.UsageError(text)
    mode: Any = settings.archive_mode
    return weibokit.Archive(
        settings.archive,
        mode,
        max_age=settings.max_age,
        account=settings.account,
        resend_unknown=settings.resend_unknown,
    )
