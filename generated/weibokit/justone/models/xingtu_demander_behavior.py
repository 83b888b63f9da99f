# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuDemanderBehavior(Model):
    """What is in `demander_behavior` of XingtuExtraData."""

    added_author_list: bool = field("added_author_list", "bool", required=True)
    cooperated: bool = field("cooperated", "bool", required=True)
    viewd_author_page: bool = field("viewd_author_page", "bool", required=True)
