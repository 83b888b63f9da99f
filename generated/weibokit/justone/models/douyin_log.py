# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLog(Model):
    """What is in `log` of DouyinBusinessData.

    Attributes:
        search_id: Id of the search.
    """

    dcm: str = field("dcm", "str", required=True)
    search_id: str = field("search_id", "str")
