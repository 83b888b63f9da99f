# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Email(Model):
    """Where the caller can be written to.

    Attributes:
        email: The address.
    """

    email: str = field("email", "str")
