# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramRecsFromFriend(Model):
    """What is in `recs_from_friends` of InstagramUser."""

    enable_recs_from_friends: bool = field("enable_recs_from_friends", "bool", required=True)
    recs_from_friends_entry_point_type: str = field("recs_from_friends_entry_point_type", "str", required=True)
