# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSwitch(Model):
    """What is in `switch` of BilibiliUserDetailCommon."""

    search_h5_style: str = field("search_h5_style", "str", required=True)
