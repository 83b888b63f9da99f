# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Privacy(Model):
    """Who may do what; all of them digits as text.

    Attributes:
        comment: 0 lets everybody comment, 1 only those whom the user follows.
        dm: 0 lets everybody send messages, 1 only those whom the user follows.
        real_name: Whether the real name leads to the user: 0 yes, 1 no.
        geo: Whether places of posts are kept: 0 yes, 1 no.
        badge: Whether badges are shown: 0 yes, anything else no.
    """

    comment: str = field("comment", "str", required=True)
    dm: str = field("dm", "str", required=True)
    real_name: str = field("real_name", "str", required=True)
    geo: str = field("geo", "str", required=True)
    badge: str = field("badge", "str", required=True)
