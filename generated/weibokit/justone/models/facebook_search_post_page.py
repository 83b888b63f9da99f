# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .facebook_post import FacebookPost


class FacebookSearchPostPage(Model):
    """What the response holds, in FacebookSearchPostResult.

    Attributes:
        cursor: Where the next page begins.
    """

    cursor: str = field("cursor", "str", required=True)
    results: list[FacebookPost] = field("results", "FacebookPost[]", required=True)
