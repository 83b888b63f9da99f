# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuAbParam(Model):
    """What is in `ab_param` of ZhihuArticle."""

    qa_hidden_voteup: str = field("qa_hidden_voteup", "str", required=True)
    rs_interest1: str = field("rs_interest1", "str", required=True)
    zp_zhi_style: str = field("zp_zhi_style", "str", required=True)
