# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuContentTran(Model):
    """What is in `content_trans_info` of XiaohongshuNote."""

    strategy: int = field("strategy", "int", required=True)
