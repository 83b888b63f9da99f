# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGlobalConfig(Model):
    """What is in `global_config` of DouyinSearch."""

    hidden_filter: bool = field("hidden_filter", "bool", required=True)
