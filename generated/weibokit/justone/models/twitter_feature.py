# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_faces import TwitterFaces


class TwitterFeature(Model):
    """What is in `features` of TwitterMedia.

    Attributes:
        large: What is in `large` of TwitterFeature.
        medium: What is in `large` of TwitterFeature.
        orig: What is in `large` of TwitterFeature.
        small: What is in `large` of TwitterFeature.
    """

    large: TwitterFaces = field("large", "TwitterFaces", required=True)
    medium: TwitterFaces = field("medium", "TwitterFaces", required=True)
    orig: TwitterFaces = field("orig", "TwitterFaces", required=True)
    small: TwitterFaces = field("small", "TwitterFaces", required=True)
