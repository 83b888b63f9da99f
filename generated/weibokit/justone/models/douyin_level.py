# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLevel(Model):
    """What is in `Level1` of DouyinTopLabel.

    Attributes:
        tag_id: Id of the tag.
    """

    tag_id: int = field("TagId", "int", required=True)
