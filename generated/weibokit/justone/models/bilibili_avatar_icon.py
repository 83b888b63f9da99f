# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.model import Answer, field


class BilibiliAvatarIcon(Answer):
    """An object of a response."""

    icon_resource: dict[str, Any] = field("icon_resource", "{}", required=True)
