# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterEntityMediaResult(Model):
    """Outcome, as the source has it, in TwitterMediaResult.

    Attributes:
        media_key: Key of the medium.
    """

    media_key: str = field("media_key", "str", required=True)
