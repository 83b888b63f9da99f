# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokVolume(Model):
    """What is in `volumeInfo` of TiktokVideo."""

    loudness: float = field("Loudness", "float", required=True)
    peak: float = field("Peak", "float", required=True)
