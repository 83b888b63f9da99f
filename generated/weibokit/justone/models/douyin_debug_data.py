# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinDebugData(Model):
    """What is in `debug_data` of DouyinSearchHit."""

    filter_debug_info_list: Any = field("filter_debug_info_list", required=True)
