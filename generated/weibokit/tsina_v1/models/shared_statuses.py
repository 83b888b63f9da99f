# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status import Status


class SharedStatuses(Model):
    """Posts that hold an address.

    Attributes:
        url_short: The short address, without what stands before its last part.
        share_statuses: The posts.
    """

    url_short: str = field("url_short", "str", required=True)
    share_statuses: list[Status] = field("share_statuses", "Status[]", required=True)
