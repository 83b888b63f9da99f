# Do not edit: `make generate` writes this file from tools/runtime/archive/keys.py.

"""What makes two requests the same: their API, operation, parameters and, where responses depend on it, the account."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

__all__ = ["RequestKey"]

# Parameters of this name are credentials in every API; they are in no key, should one ever come along.
_SECRETS = frozenset({"token", "access_token", "refresh_token", "client_secret", "password"})
_SECRET_PREFIX = "oauth_"  # noqa: S105 - the beginning of names


@dataclass(frozen=True)
class RequestKey:
    """The key of a request; `parameters` is the JSON of its pairs, sorted by name, without credentials."""

    api: str
    operation: str
    parameters: str
    account: str | None = None

    @classmethod
    def of(
        cls, api: str, operation: str, parameters: Iterable[tuple[str, str]], account: str | None = None
    ) -> "RequestKey":
        """Return the key of a request; values that repeat a name keep their order."""
        pairs = sorted((pair for pair in parameters if not _is_secret(pair[0])), key=lambda pair: pair[0])
        return cls(api, operation, json.dumps(pairs, ensure_ascii=False, separators=(",", ":")), account)

    @cached_property
    def digest(self) -> bytes:
        """A short name of the key."""
        text = json.dumps([self.api, self.operation, self.parameters, self.account])
        return hashlib.sha256(text.encode()).digest()


def _is_secret(name: str) -> bool:
    return name in _SECRETS or name.startswith(_SECRET_PREFIX)
