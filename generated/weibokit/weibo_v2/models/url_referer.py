# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UrlReferer(Model):
    """A page from which a short address was followed.

    Attributes:
        referer: Address of the page.
        clicks: How often it was followed from there.
    """

    referer: str = field("referer", "str")
    clicks: int | str = field("clicks", "int|str")
