# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag_id import TagId


class TagIdsList(Model):
    """Ids of tags.

    Attributes:
        ids: Ids of tags.
    """

    ids: list[TagId] = field("ids", "TagId[]", required=True)
