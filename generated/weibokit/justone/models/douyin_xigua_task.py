# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinXiguaTask(Model):
    """What is in `xigua_task` of DouyinVideo."""

    is_xigua_task: bool = field("is_xigua_task", "bool", required=True)
