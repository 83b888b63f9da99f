# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoDiversity(Model):
    """What is in `diversity` of ToutiaoH5Extra."""

    publish_loc_info: str = field("publish_loc_info", "str", required=True)
