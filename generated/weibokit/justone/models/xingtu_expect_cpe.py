# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuExpectCpe(Model):
    """What is in `expect_cpe` of XingtuCpInfo."""

    cpe_1_20: str = field("cpe_1_20", "str", required=True)
    cpe_21_60: str = field("cpe_21_60", "str", required=True)
    cpe_60: str = field("cpe_60", "str", required=True)
