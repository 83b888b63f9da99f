# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_f_data import JdFData


class JdNewBanner(Model):
    """What is in `newBanner` of JdItemDetail.

    Attributes:
        enable: Whether it is on.
        f_data: What is in `fData` of JdNewBanner.
    """

    enable: bool = field("enable", "bool", required=True)
    f_data: JdFData = field("fData", "JdFData", required=True)
    f_id: str = field("fId", "str", required=True)
    floor_name: str = field("floorName", "str", required=True)
