# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoModuleDescParam(Model):
    """What is in `moduleDescParams` of TaobaoItem.

    Attributes:
        id: Id.
    """

    f: str = field("f", "str", required=True)
    id: str = field("id", "str", required=True)
