# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .friendship import Friendship


class FriendshipPair(Model):
    """Two accounts, each with its view of the other.

    Attributes:
        source: One of two accounts, and how it stands to the other.
        target: One of two accounts, and how it stands to the other.
    """

    source: Friendship = field("source", "Friendship", required=True)
    target: Friendship = field("target", "Friendship", required=True)
