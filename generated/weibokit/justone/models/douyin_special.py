# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinSpecial(Model):
    """What is in `special_info` of DouyinProductGenre.

    Attributes:
        recommend_group_name: Name of the recommendation group.
    """

    recommend_group_name: int = field("recommend_group_name", "int", required=True)
