# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliJumpUrl(Model):
    """Address of the target, in BilibiliHighLevel."""

    paywall_link: str = field("paywall_link", "str", required=True)
    previewbar_link: str = field("previewbar_link", "str", required=True)
    up_link: str = field("up_link", "str", required=True)
