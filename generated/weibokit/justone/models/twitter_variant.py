# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterVariant(Model):
    """An item of `variants` of TwitterVideo.

    Attributes:
        content_type: Type of the content.
        url: Address.
    """

    content_type: str = field("content_type", "str", required=True)
    url: str = field("url", "str", required=True)
    bitrate: int = field("bitrate", "int")
