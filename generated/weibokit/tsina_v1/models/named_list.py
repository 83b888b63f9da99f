# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .user import User


class NamedList(Model):
    """A list of accounts, made by a user.

    Attributes:
        id: Id of the list.
        name: Its name.
        full_name: `@`, the owner's nickname, `/` and the name.
        slug: The name as a part of an address.
        description: What it is about.
        subscriber_count: Accounts that subscribed to it.
        member_count: Accounts in it.
        uri: Path of its page.
        mode: Who may see it: `public` or `private`.
        user: A Sina Weibo account.
    """

    id: int = field("id", "int", required=True)
    name: str = field("name", "str", required=True)
    full_name: str = field("full_name", "str")
    slug: str = field("slug", "str")
    description: str = field("description", "str")
    subscriber_count: int = field("subscriber_count", "int")
    member_count: int = field("member_count", "int")
    uri: str = field("uri", "str")
    mode: str = field("mode", "str")
    user: User = field("user", "User")
