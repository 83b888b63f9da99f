# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoTradeData(Model):
    """An item of `tradeData` of TaobaoItemsArray.

    Attributes:
        scene_code: Code of the scene.
        subject_id: Id of the subject.
        text: The text.
    """

    feature: dict[str, Any] = field("feature", "{}", required=True)
    scene_code: str = field("sceneCode", "str", required=True)
    subject_id: int = field("subjectId", "int", required=True)
    text: str = field("text", "str", required=True)
