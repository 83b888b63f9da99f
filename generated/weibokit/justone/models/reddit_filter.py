# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditFilter(Model):
    """An item of `filters` of RedditAppliedState.

    Attributes:
        key: Key.
        value: Value.
    """

    key: str = field("key", "str", required=True)
    value: str = field("value", "str", required=True)
