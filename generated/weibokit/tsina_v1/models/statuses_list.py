# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status import Status


class StatusesList(Model):
    """The bare list of posts.

    Attributes:
        statuses: The bare list of posts.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
