# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class InstagramAiDetectionMethod(Answer):
    """An object of a response."""

    detection_method: str = field("detection_method", "str", required=True)
