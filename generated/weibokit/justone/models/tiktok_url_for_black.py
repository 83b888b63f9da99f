# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokUrlForBlack(Model):
    """Address of the background, in TiktokCommentButtonConfig.

    Attributes:
        url_list: Addresses of the same file.
    """

    url_list: list[str] = field("url_list", "str[]", required=True)
    url_prefix: Any = field("url_prefix", required=True)
