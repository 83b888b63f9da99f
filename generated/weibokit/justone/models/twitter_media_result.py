# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_entity_media_result import TwitterEntityMediaResult


class TwitterMediaResult(Model):
    """What is in `media_results` of TwitterMedia.

    Attributes:
        result: Outcome, as the source has it, in TwitterMediaResult.
    """

    result: TwitterEntityMediaResult = field("result", "TwitterEntityMediaResult", required=True)
