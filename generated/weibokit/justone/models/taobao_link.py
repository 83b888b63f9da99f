# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoLink(Model):
    """An item of `linkList` of TaobaoMetaModuleResponse."""

    href: str = field("href", "str", required=True)
    rel: str = field("rel", "str", required=True)
    media: str = field("media", "str")
