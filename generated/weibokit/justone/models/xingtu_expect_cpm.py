# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuExpectCpm(Model):
    """What is in `expect_cpm` of XingtuCpInfo."""

    cpm_1_20: str = field("cpm_1_20", "str", required=True)
    cpm_21_60: str = field("cpm_21_60", "str", required=True)
    cpm_60: str = field("cpm_60", "str", required=True)
