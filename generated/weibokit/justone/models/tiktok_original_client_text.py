# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_text_extra import TiktokTextExtra


class TiktokOriginalClientText(Model):
    """What is in `original_client_text` of TiktokAweme."""

    markup_text: str = field("markup_text", "str", required=True)
    text_extra: list[TiktokTextExtra] = field("text_extra", "TiktokTextExtra[]", required=True)
