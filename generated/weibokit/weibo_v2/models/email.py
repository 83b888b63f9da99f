# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class Email(Answer):
    """Where the caller can be written to.

    Attributes:
        email: The address.
    """

    email: str = field("email", "str")
