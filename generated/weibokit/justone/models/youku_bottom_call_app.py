# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuBottomCallApp(Model):
    """An object of a response."""

    btn_title: str = field("btnTitle", "str", required=True)
    jump_url: str = field("jumpUrl", "str", required=True)
    type_: str = field("type", "str", required=True)
