# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliAutoQnResp(Model):
    """What is in `auto_qn_resp` of BilibiliDash."""

    dyeid: str = field("dyeid", "str", required=True)
