# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterUrl(Model):
    """Address, in TwitterLabel.

    Attributes:
        url: Address.
    """

    url: str = field("url", "str", required=True)
    url_type: str = field("urlType", "str", required=True)
