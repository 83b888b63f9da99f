# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuCommercial(Model):
    """What is in `commercial_info` of ZhihuArticle."""

    is_commercial: bool = field("is_commercial", "bool", required=True)
    plugin: dict[str, Any] = field("plugin", "{}", required=True)
