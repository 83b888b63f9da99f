"""Running scripts on a server of Redis."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from ..auth.redaction import Redactor
from ..errors import ConfigurationError, StoreUnavailable
from .addresses import RedisAddress

__all__ = ["PREFIX", "RedisServer"]

# The braces keep all keys on one node of a cluster.
PREFIX = "{weibokit}:"

# Seconds; with the repeats a call learns within about half a minute that Redis doesn't respond.
_PATIENCE = 5.0
_REPEATS = 2


class RedisServer:
    """A server of Redis, for any number of threads and processes; connected to when it is first used.

    Raises ConfigurationError for an address that can't be read, and where the package redis is missing.
    """

    def __init__(self, address: RedisAddress, argument: str) -> None:
        self._argument, self._address = argument, address
        self._redactor = Redactor(address.secrets())
        self._scripts: dict[str, Any] = {}
        client = _client(address, argument)
        if isinstance(client, ConfigurationError):
            raise client
        self._client: Any = client

    def __repr__(self) -> str:
        return "RedisServer(…)"

    def __reduce__(self) -> Any:
        return type(self), (self._address, self._argument)

    def run(self, script: str, keys: Sequence[str], values: Sequence[object] = ()) -> Any:
        """Run a script, and return what it does; raises StoreUnavailable."""
        found = self._run(script, keys, values)
        # Raised where no frame holds a connection, and so the password.
        if isinstance(found, StoreUnavailable):
            raise found
        return found

    def _run(self, script: str, keys: Sequence[str], values: Sequence[object]) -> Any:
        errors: Any = import_module("redis.exceptions")
        prepared = self._scripts.get(script) or self._scripts.setdefault(script, self._client.register_script(script))
        try:
            return prepared([PREFIX + key for key in keys], values)
        except (errors.RedisError, OSError) as error:
            return StoreUnavailable(self._redactor.text(f"Redis can't be used now ({type(error).__name__}: {error})"))


def _client(address: RedisAddress, argument: str) -> Any:
    try:
        redis, backoff, repeating = map(import_module, ("redis", "redis.backoff", "redis.retry"))
    except ModuleNotFoundError:
        return ConfigurationError(f"{argument} is in Redis; install what that takes: pip install 'weibokit[redis]'")
    retry = repeating.Retry(backoff.FullJitterBackoff(cap=1.0, base=0.1), _REPEATS)
    options = {"socket_timeout": _PATIENCE, "socket_connect_timeout": _PATIENCE, "retry": retry}
    try:
        return redis.Redis.from_url(address.url, **options, **address.login())
    except (ValueError, TypeError):
        # Neither the address nor the message is shown: they may hold a password.
        return ConfigurationError(f"{argument} can't be read; pass an address such as redis://host:6379/0.")
