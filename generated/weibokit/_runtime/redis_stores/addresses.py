# Do not edit: `make generate` writes this file from tools/runtime/redis_stores/addresses.py.

"""Addresses of Redis: they may hold a password, so they are never shown."""

import os
from typing import Any
from urllib.parse import unquote, urlsplit

from ..auth.confidential import Confidential

__all__ = ["PASSWORD", "RedisAddress", "hidden"]

PASSWORD = "WEIBOKIT_REDIS_PASSWORD"  # noqa: S105 - the name of a variable
"""The environment variable with the password for an address that has none."""

_SCHEMES = ("redis://", "rediss://", "unix://")


class RedisAddress(Confidential):
    """An address, whose repr shows nothing of it; only one without a password can be pickled."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url

    def __repr__(self) -> str:
        return "RedisAddress(…)"

    def __reduce__(self) -> Any:
        if self._names_login:
            raise TypeError(
                "A RedisAddress holds a credential, and can't be pickled; leave the password out of the address, and "
                f"set {PASSWORD} wherever it is used."
            )
        return type(self), (self.url,)

    def login(self) -> dict[str, str]:
        """Return the environment's password as an option of redis-py, unless the address has its own."""
        password = "" if self._names_login else os.environ.get(PASSWORD, "")
        return {"password": password} if password else {}

    def secrets(self) -> tuple[str, ...]:
        """Return the texts that must not be shown: the password, and the address as a whole."""
        try:
            password = urlsplit(self.url).password or ""
        except ValueError:
            password = ""
        return self.url, password, unquote(password), *self.login().values()

    @property
    def _names_login(self) -> bool:
        return "@" in self.url or "password=" in self.url


def hidden(store: Any) -> Any:
    """Return an address of Redis as a RedisAddress, and anything else as it is."""
    return RedisAddress(store) if isinstance(store, str) and store.startswith(_SCHEMES) else store
