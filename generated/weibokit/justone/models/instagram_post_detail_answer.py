# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_post import InstagramPost


class InstagramPostDetailAnswer(Model):
    """What the response holds, in InstagramPostDetailResult.

    Attributes:
        data: A post: picture, album or film.
    """

    data: InstagramPost = field("data", "InstagramPost", required=True)
