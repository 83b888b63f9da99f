# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramAiDetectionMethod(Model):
    """What is in `gen_ai_detection_method` of InstagramPost."""

    detection_method: str = field("detection_method", "str", required=True)
