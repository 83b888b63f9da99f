# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSupportFormat(Model):
    """An item of `support_formats` of BilibiliDash.

    Attributes:
        display_desc: Description of the display.
        format_: Format.
    """

    can_watch_qn_reason: int = field("can_watch_qn_reason", "int", required=True)
    codecs: Any = field("codecs", required=True)
    display_desc: str = field("display_desc", "str", required=True)
    format_: str = field("format", "str", required=True)
    limit_watch_reason: int = field("limit_watch_reason", "int", required=True)
    new_description: str = field("new_description", "str", required=True)
    quality: int = field("quality", "int", required=True)
    report: dict[str, Any] = field("report", "{}", required=True)
    superscript: str = field("superscript", "str", required=True)
