# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .status import Status


class LikedPost(Model):
    """An entry with a post.

    Attributes:
        status: A post.
    """

    status: Status = field("status", "Status")
