# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_app import WeiboApp
    from .weibo_pc import WeiboPc


class WeiboMonitor(Model):
    """What is in `monitors` of WeiboRealtime."""

    app: list[WeiboApp] = field("app", "WeiboApp[]", required=True)
    pc: list[WeiboPc] = field("pc", "WeiboPc[]", required=True)
