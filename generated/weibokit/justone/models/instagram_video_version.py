# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramVideoVersion(Model):
    """An item of `video_versions` of InstagramPost.

    Attributes:
        height: Height in pixels.
        id: Id.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
        width: Width in pixels.
    """

    bandwidth: int = field("bandwidth", "int", required=True)
    fallback: Any = field("fallback", required=True)
    height: int = field("height", "int", required=True)
    id: str = field("id", "str", required=True)
    type_: int = field("type", "int", required=True)
    url: str = field("url", "str", required=True)
    url_expiration_timestamp_us: Any = field("url_expiration_timestamp_us", required=True)
    width: int = field("width", "int", required=True)
