# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuDomain(Model):
    """What is known of the domain, in ZhihuSearchPage."""

    first_category: str = field("first_category", "str", required=True)
