# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGeneralSearchConfig(Model):
    """What is in `general_search_config` of DouyinBusinessConfig.

    Attributes:
        keyword: Keyword.
    """

    keyword: str = field("keyword", "str", required=True)
