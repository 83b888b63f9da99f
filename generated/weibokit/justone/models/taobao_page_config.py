# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPageConfig(Model):
    """Settings of the page, in TaobaoPageData.

    Attributes:
        page_version: Version of the page.
    """

    page_version: str = field("pageVersion", "str", required=True)
