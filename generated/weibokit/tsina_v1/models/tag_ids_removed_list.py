# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag_id import TagId


class TagIdsRemovedList(Model):
    """The bare list of ids that were removed.

    Attributes:
        tagids: The bare list of ids that were removed.
    """

    tagids: list[TagId] = field("tagids", "TagId[]", required=True)
