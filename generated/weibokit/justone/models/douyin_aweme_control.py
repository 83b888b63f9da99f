# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAwemeControl(Model):
    """An object of a response."""

    can_comment: bool = field("can_comment", "bool")
    can_forward: bool = field("can_forward", "bool")
    can_share: bool = field("can_share", "bool")
    can_show_comment: bool = field("can_show_comment", "bool")
