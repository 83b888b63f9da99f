# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouVolume(Model):
    """What is in `volumeInfo` of KuaishouRepresentation."""

    loudness: float = field("loudness", "float", required=True)
    lra: float = field("lra", "float", required=True)
    lra_high: float = field("lraHigh", "float", required=True)
    lra_low: float = field("lraLow", "float", required=True)
    lra_th: float = field("lraTh", "float", required=True)
    th: float = field("th", "float", required=True)
    tp: float = field("tp", "float", required=True)
