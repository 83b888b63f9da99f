# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuKolAudienceDistribution(Model):
    """An item of `distribution_list` of XingtuDistribution."""

    distribution_key: str = field("distribution_key", "str", required=True)
    distribution_value: str = field("distribution_value", "str", required=True)
