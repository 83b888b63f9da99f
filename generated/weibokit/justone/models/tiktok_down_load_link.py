# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokDownLoadLink(Model):
    """What is in `downLoadLink` of TiktokCommerceUser."""

    android: str = field("android", "str", required=True)
    ios: str = field("ios", "str", required=True)
