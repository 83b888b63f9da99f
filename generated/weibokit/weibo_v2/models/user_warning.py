# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UserWarning_(Model):
    """What the platform warns of at an account; not documented.

    Attributes:
        sexual_content: Whether the account shows sexual content.
    """

    sexual_content: bool = field("sexual_content", "bool")
