# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliStats(Model):
    """What is in `stats` of BilibiliEmbedPlayer."""

    spm_id: str = field("spmId", "str", required=True)
    spm_id_from: str = field("spmIdFrom", "str", required=True)
