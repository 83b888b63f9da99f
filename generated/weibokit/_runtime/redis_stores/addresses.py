# Do not edit: `make generate` writes this file from tools/runtime/redis_stores/addresses.py.

"""Addresses of Redis: they may hold a password, so they are never shown."""

from typing import Any
from urllib.parse import unquote, urlsplit

from ..auth.confidential import Confidential

__all__ = ["RedisAddress", "hidden"]

_SCHEMES = ("redis://", "rediss://", "unix://")


class RedisAddress(Confidential):
    """An address, whose repr shows nothing of it; only one without a password can be pickled."""

    __slots__ = ("url",)

    def __init__(self, url: str) -> None:
        self.url = url

    def __repr__(self) -> str:
        return "RedisAddress(…)"

    def __reduce__(self) -> Any:
        if "@" in self.url or "password=" in self.url:
            return super().__reduce__()
        return type(self), (self.url,)

    def secrets(self) -> tuple[str, ...]:
        """Return the texts that must not be shown: the password, and the address as a whole."""
        try:
            password = urlsplit(self.url).password or ""
        except ValueError:
            password = ""
        return self.url, password, unquote(password)


def hidden(store: Any) -> Any:
    """Return an address of Redis as a RedisAddress, and anything else as it is."""
    return RedisAddress(store) if isinstance(store, str) and store.startswith(_SCHEMES) else store
