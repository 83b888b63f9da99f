# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .tiktok_key import TiktokKey


class TiktokBanner(Answer):
    """An object of a response."""

    key: TiktokKey = field("key", "TiktokKey", required=True)
