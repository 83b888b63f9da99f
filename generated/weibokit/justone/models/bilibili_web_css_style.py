# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliWebCssStyle(Model):
    """What is in `web_css_style` of BilibiliGeneralConfig."""

    border_radius: str = field("borderRadius", "str", required=True)
