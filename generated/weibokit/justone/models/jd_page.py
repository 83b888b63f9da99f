# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPage(Model):
    """What is known of the page, in JdItemCommentsAnswer."""

    max_page: str = field("maxPage", "str", required=True)
    now_page: str = field("nowPage", "str", required=True)
