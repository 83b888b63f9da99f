# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_footnote import TiktokFootnote


class TiktokTnsUeFeed(Model):
    """What is in `tns_ue_feed_info` of TiktokAweme.

    Attributes:
        footnote: What is in `footnote` of TiktokTnsUeFeed.
    """

    footnote: TiktokFootnote = field("footnote", "TiktokFootnote", required=True)
