# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliPlayLimitAbtest(Model):
    """What is in `abtest` of BilibiliPlayLimit."""

    v_vt_1: int = field("V_VT_1", "int", required=True)
    v_vt_2: int = field("V_VT_2", "int", required=True)
