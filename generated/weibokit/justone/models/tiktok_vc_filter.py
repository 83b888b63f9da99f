# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokVcFilter(Model):
    """What is in `vc_filter_info` of TiktokStandardBiz."""

    vc_filter_attr: str = field("vc_filter_attr", "str", required=True)
