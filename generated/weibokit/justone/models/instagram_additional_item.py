# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_first_frame import InstagramFirstFrame


class InstagramAdditionalItem(Model):
    """What is in `additional_items` of InstagramImageVersion.

    Attributes:
        first_frame: An item of `items` of InstagramImageVersion.
        igtv_first_frame: An item of `items` of InstagramImageVersion.
    """

    first_frame: InstagramFirstFrame = field("first_frame", "InstagramFirstFrame", required=True)
    igtv_first_frame: InstagramFirstFrame = field("igtv_first_frame", "InstagramFirstFrame", required=True)
    smart_frame: Any = field("smart_frame", required=True)
