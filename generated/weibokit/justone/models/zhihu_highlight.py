# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuHighlight(Model):
    """What is in `highlight` of ZhihuSearchData.

    Attributes:
        description: Description.
        title: Title.
    """

    description: str = field("description", "str", required=True)
    title: str = field("title", "str", required=True)
