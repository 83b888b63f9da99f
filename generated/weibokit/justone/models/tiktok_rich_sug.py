# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokRichSug(Model):
    """What is in `rich_sug_info` of TiktokWord."""

    sug_icon_type: str = field("sug_icon_type", "str", required=True)
    sug_icon_uri: str = field("sug_icon_uri", "str", required=True)
    sug_reason: str = field("sug_reason", "str", required=True)
    sug_reason_type: str = field("sug_reason_type", "str", required=True)
