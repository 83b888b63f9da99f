# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinTimer(Model):
    """What is in `timer_info` of DouyinVideoControl."""

    timer_status: int = field("timer_status", "int")
    public_time: int = field("public_time", "int")
