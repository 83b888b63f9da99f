# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UserCounts(Model):
    """Counts of one account. The documentation's sample has all of them as text.

    Attributes:
        id: Id of the account.
        followers_count: Accounts that follow this user.
        friends_count: Accounts that this user follows.
        statuses_count: Posts by this user.
        private_friends_count: Accounts that this user follows in private; not in the sample.
    """

    id: int | str = field("id", "int|str", required=True)
    followers_count: int | str = field("followers_count", "int|str")
    friends_count: int | str = field("friends_count", "int|str")
    statuses_count: int | str = field("statuses_count", "int|str")
    private_friends_count: int | str = field("private_friends_count", "int|str")
