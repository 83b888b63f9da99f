# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAbout(Model):
    """What is in `about` of InstagramUser.

    Attributes:
        country: Country.
        id: Id.
        is_verified: Whether it is verified.
        username: Name of the user.
    """

    accounts_with_shared_followers: Any = field("accounts_with_shared_followers", required=True)
    country: str = field("country", "str", required=True)
    date_joined: str = field("date_joined", "str", required=True)
    date_joined_as_timestamp: int = field("date_joined_as_timestamp", "int", required=True)
    date_verified: str = field("date_verified", "str", required=True)
    date_verified_as_timestamp: int = field("date_verified_as_timestamp", "int", required=True)
    former_usernames: int = field("former_usernames", "int", required=True)
    id: int = field("id", "int", required=True)
    is_verified: bool = field("is_verified", "bool", required=True)
    username: Any = field("username", required=True)
