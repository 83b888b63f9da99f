# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinUrgeDetail(Model):
    """What is in `urge_detail` of DouyinUser."""

    user_urged: int = field("user_urged", "int", required=True)
    ctl_map: str = field("ctl_map", "str")
