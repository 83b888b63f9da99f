# Do not edit: `make generate` writes this file from tools/mcp_server/clients.py.

"""A client for each API, opened when it is first wanted, with one budget and one archive for all."""

import os
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Any, Self

import click
from weibokit import ConfigurationError, IndexedAPI, load_index
from weibokit._command.calling.clients import budget_of, open_client
from weibokit._command.calling.settings import CallSettings
from weibokit._command.language import Language

__all__ = ["Clients"]

_ACCOUNT = "this run"
"""Whose responses an archive keeps that ends with the server: the environment names one account for each API."""


_MAX_AGE = 3_600.0
"""Seconds for which such an archive gives what it has: long enough to read on, and no agent gets old news for ever."""


class Clients:
    """The clients of a server; a context manager that closes them. `settings` are those with which it opens them.

    Without an archive among the settings there is one until the server ends. Raises UsageError when an API that charges
    has a credential, and the settings no budget.
    """

    def __init__(self, settings: CallSettings, language: Language) -> None:
        self.budget = budget_of(settings, language)
        if self.budget is None:
            _check_free(language)
        self.settings = replace(settings, budget=None, budget_per="run", budget_store=None)
        self._language = language
        self._clients: dict[str, Any] = {}
        self._lock = Lock()
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        if self.settings.archive is None:
            folder = self._closing.enter_context(TemporaryDirectory(prefix="weibokit-mcp-", ignore_cleanup_errors=True))
            age = _MAX_AGE if self.settings.max_age is None else self.settings.max_age
            file, account = str(Path(folder) / "archive.sqlite"), self.settings.account or _ACCOUNT
            self.settings = replace(self.settings, archive=file, account=account, max_age=age)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def of(self, api: IndexedAPI) -> Any:
        """Return the client of an API; raises ConfigurationError without a credential in the environment."""
        with self._lock:
            if api.name not in self._clients:
                self._clients[api.name] = self._opened(api)
            return self._clients[api.name]

    def _opened(self, api: IndexedAPI) -> Any:
        if not _variables(api):
            named = " or ".join(api.credentials.values())
            raise ConfigurationError(f"No credential for {api.title}: set {named} in the environment of the server.")
        more = {} if self.budget is None else {"budget": self.budget}
        return self._closing.enter_context(open_client(api, self.settings, {}, self._language, **more))


def _variables(api: IndexedAPI) -> list[str]:
    """Return the variables of the environment that have a credential for an API."""
    return [name for name in api.credentials.values() if os.environ.get(name)]


def _check_free(language: Language) -> None:
    for api in load_index().apis.values():
        variables = _variables(api)
        if variables and any(each.charged != "no" for each in api.operations):
            named = ", ".join(variables)
            raise click.UsageError(
                language.pick(
                    f"{api.title} charges for calls, and its credential is in the environment ({named}): say by "
                    f"--budget CALLS how many agents may pay for at most, or unset {named}.",
                    f"{api.title} 按调用计费，而环境中有其凭证（{named}）：请用 --budget 给出智能体最多可付费的次数，"
                    f"或取消 {named}。",
                ),
                click.get_current_context(silent=True),
            )
