# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_key import TiktokKey


class TiktokBanner(Model):
    """An item of `banners` of TiktokAweme.

    Attributes:
        key: Key, in TiktokBanner.
    """

    key: TiktokKey = field("key", "TiktokKey", required=True)
