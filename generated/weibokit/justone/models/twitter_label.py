# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_badge import TwitterBadge
    from .twitter_url import TwitterUrl


class TwitterLabel(Model):
    """Label, in TwitterAffiliate.

    Attributes:
        badge: What is in `badge` of TwitterLabel.
        description: Description.
        url: Address, in TwitterLabel.
        user_label_display_type: Type of the user label display.
        user_label_type: Type of the user label.
    """

    badge: TwitterBadge = field("badge", "TwitterBadge", required=True)
    description: str = field("description", "str", required=True)
    url: TwitterUrl = field("url", "TwitterUrl", required=True)
    user_label_display_type: str = field("userLabelDisplayType", "str", required=True)
    user_label_type: str = field("userLabelType", "str", required=True)
