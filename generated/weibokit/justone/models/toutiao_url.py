# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoUrl(Model):
    """An item of `url_list` of ToutiaoMainImage.

    Attributes:
        url: Address.
    """

    url: str = field("url", "str", required=True)
