# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVtagSearch(Model):
    """What is in `vtag_search` of DouyinVideo."""

    vtag_delay_ts: int = field("vtag_delay_ts", "int", required=True)
    vtag_enable: bool = field("vtag_enable", "bool", required=True)
    default_vtag_data: str = field("default_vtag_data", "str")
    default_vtag_enable: bool = field("default_vtag_enable", "bool")
    inspiration_vtag_enable: bool = field("inspiration_vtag_enable", "bool")
