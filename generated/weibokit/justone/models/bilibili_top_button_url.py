# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliTopButtonUrl(Model):
    """Address of the bottom banner, in BilibiliEventConfig.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    search_keyword: str = field("searchKeyword", "str", required=True)
    type_: str = field("type", "str", required=True)
    url_h5: str = field("urlH5", "str", required=True)
