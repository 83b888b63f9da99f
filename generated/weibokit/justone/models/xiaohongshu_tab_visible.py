# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuTabVisible(Model):
    """What is in `tab_visible` of XiaohongshuProfile."""

    collect: bool = field("collect", "bool", required=True)
    like: bool = field("like", "bool", required=True)
    note: bool = field("note", "bool", required=True)
    seed: bool = field("seed", "bool", required=True)
    atme: bool = field("atme", "bool")
    goods: bool = field("goods", "bool")
    hotel: bool = field("hotel", "bool")
    buyer: bool = field("buyer", "bool")
