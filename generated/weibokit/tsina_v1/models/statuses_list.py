# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .status import Status


class StatusesList(Answer):
    """The bare list of posts.

    Attributes:
        statuses: The bare list of posts.
    """

    statuses: list[Status] = field("statuses", "Status[]", required=True)
