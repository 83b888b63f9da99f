# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouVideoFeature(Model):
    """What is in `videoFeature` of KuaishouStreamManifest."""

    avg_entropy: float = field("avgEntropy", "float", required=True)
    blocky_probability: float = field("blockyProbability", "float", required=True)
    blur_probability: float = field("blurProbability", "float", required=True)
    mos_score: float = field("mosScore", "float", required=True)
