# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinFeedback(Model):
    """What is in `feedback` of DouyinBusinessConfig.

    Attributes:
        url: Address.
    """

    text_first: str = field("text_first", "str", required=True)
    text_second: str = field("text_second", "str", required=True)
    url: str = field("url", "str", required=True)
