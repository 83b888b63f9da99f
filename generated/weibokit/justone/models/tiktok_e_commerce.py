# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_ttec_content_tag import TiktokTtecContentTag


class TiktokECommerce(Model):
    """What is in `e_commerce` of TiktokStandardBiz.

    Attributes:
        ttec_content_tag: What is in `ttec_content_tag` of TiktokECommerce.
    """

    ttec_content_tag: TiktokTtecContentTag = field("ttec_content_tag", "TiktokTtecContentTag", required=True)
