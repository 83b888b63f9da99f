# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DoubanPic(Model):
    """The picture, or its address, in DoubanRecentHotMovieItem."""

    large: str = field("large", "str", required=True)
    normal: str = field("normal", "str", required=True)
