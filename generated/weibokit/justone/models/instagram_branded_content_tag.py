# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramBrandedContentTag(Model):
    """What is in `branded_content_tag_info` of InstagramClipsMetadata."""

    can_add_tag: bool = field("can_add_tag", "bool", required=True)
