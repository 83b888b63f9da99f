# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .share_counts_list_share_count import ShareCountsListShareCount


class ShareCountsList(Model):
    """The bare list of counts.

    Attributes:
        urls: The bare list of counts.
    """

    urls: list[ShareCountsListShareCount] = field("urls", "ShareCountsListShareCount[]", required=True)
