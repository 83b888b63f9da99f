# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboUserInsecurity(Model):
    """Content warnings on an account.

    Attributes:
        sexual_content: Whether the account is marked for sexual content.
    """

    sexual_content: bool = field("sexual_content", "bool", required=True)
