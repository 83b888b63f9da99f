# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuBadge(Model):
    """What is in `badge_v2` of ZhihuAuthor.

    Attributes:
        icon: The icon, or its address.
        title: Title.
    """

    detail_badges: list[Any] = field("detail_badges", "[]", required=True)
    icon: str = field("icon", "str", required=True)
    merged_badges: list[Any] = field("merged_badges", "[]", required=True)
    night_icon: str = field("night_icon", "str", required=True)
    title: str = field("title", "str", required=True)
