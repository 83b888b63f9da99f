# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""TSina and AsyncTSina, the clients of tsina_v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.tsina_v1 import AsyncTSinaBase, TSinaBase
from .facts import FACTS

if TYPE_CHECKING:
    from .api.statuses import AsyncStatuses, Statuses

__all__ = ["AsyncTSina", "TSina"]


class TSina(TSinaBase):
    """Client of the first Sina Weibo API.

    Takes an `app_key` (else TSINA_APP_KEY), a `username` and `password` (else TSINA_USERNAME, TSINA_PASSWORD), or both.
    `format` is what the service answers in; the models are the same. The service is plain HTTP and needs
    `allow_insecure`. `timeout` is in seconds for each wait (to connect, to send, for the next bytes), None for none.
    `strict` checks whole answers on arrival. Raises ConfigurationError.

    Attributes:
        statuses: Posts, timelines, and the accounts around them.
    """

    _facts = FACTS

    @cached_property
    def statuses(self) -> Statuses:
        """Posts, timelines, and the accounts around them."""
        from .api.statuses import Statuses

        return Statuses(self.client)


class AsyncTSina(AsyncTSinaBase):
    """Async client of the first Sina Weibo API; takes what TSina takes. Make one for each event loop.

    Attributes:
        statuses: Posts, timelines, and the accounts around them.
    """

    _facts = FACTS

    @cached_property
    def statuses(self) -> AsyncStatuses:
        """Posts, timelines, and the accounts around them."""
        from .api.statuses import AsyncStatuses

        return AsyncStatuses(self.client)
