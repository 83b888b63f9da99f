# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuFeature(Model):
    """What is in `featureDTO` of YoukuNodeData.

    Attributes:
        text: The text.
    """

    text: str = field("text", "str", required=True)
