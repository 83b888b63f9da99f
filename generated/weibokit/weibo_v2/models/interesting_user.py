# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reason import Reason


class InterestingUser(Model):
    """A user whom the caller may like.

    Attributes:
        uid: Id of the user, as text.
        reason: Why, by kind of reason.
    """

    uid: str = field("uid", "str")
    reason: dict[str, Reason] = field("reason", "Reason{}")
