# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPublishPlusAlienation(Model):
    """What is in `publish_plus_alienation` of DouyinVideo."""

    alienation_type: int = field("alienation_type", "int", required=True)
