# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouHeadurl(Model):
    """An item of `bigHeadUrls` of KuaishouProfile.

    Attributes:
        url: Address.
    """

    cdn: str = field("cdn", "str", required=True)
    url: str = field("url", "str", required=True)
