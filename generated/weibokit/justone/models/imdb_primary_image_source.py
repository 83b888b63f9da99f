# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbPrimaryImageSource(Model):
    """Where it comes from, in ImdbPrimaryImage.

    Attributes:
        text: The text.
    """

    attribution_url: Any = field("attributionUrl", required=True)
    banner: Any = field("banner", required=True)
    text: Any = field("text", required=True)
