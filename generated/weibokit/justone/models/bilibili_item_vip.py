# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliItemVip(Model):
    """What is in `vip_info` of BilibiliElecFullItem."""

    vip_due_msec: int = field("vipDueMsec", "int", required=True)
    vip_status: int = field("vipStatus", "int", required=True)
    vip_type: int = field("vipType", "int", required=True)
