# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .email import Email


class EmailsList(Model):
    """Addresses of the caller; one in all samples.

    Attributes:
        emails: Addresses of the caller; one in all samples.
    """

    emails: list[Email] = field("emails", "Email[]", required=True)
