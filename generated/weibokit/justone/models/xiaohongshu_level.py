# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuLevel(Model):
    """Level, in XiaohongshuAtUser.

    Attributes:
        image: The picture, or its address.
    """

    image: str = field("image", "str", required=True)
