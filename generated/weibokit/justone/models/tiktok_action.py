# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokAction(Model):
    """What is in `action` of TiktokTopBarComponent.

    Attributes:
        schema: Address inside the app.
    """

    click_hot_area_type: int = field("click_hot_area_type", "int", required=True)
    schema: str = field("schema", "str", required=True)
