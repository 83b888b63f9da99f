# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditNavigationBehavior(Model):
    """An item of `behaviors` of RedditNavigation.

    Attributes:
        typename_: Name of its type in the source.
    """

    typename_: str = field("__typename", "str", required=True)
    is_no_op_behavior: bool = field("isNoOpBehavior", "bool", required=True)
