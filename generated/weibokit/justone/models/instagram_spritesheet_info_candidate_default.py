# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramSpritesheetInfoCandidateDefault(Model):
    """What is in `default` of InstagramSpritesheetInfoCandidate.

    Attributes:
        thumbnail_duration: How long the small picture lasts.
        thumbnail_height: Height of the small picture in pixels.
        thumbnail_width: Width of the small picture in pixels.
    """

    file_size_kb: int = field("file_size_kb", "int", required=True)
    max_thumbnails_per_sprite: int = field("max_thumbnails_per_sprite", "int", required=True)
    rendered_width: int = field("rendered_width", "int", required=True)
    sprite_height: int = field("sprite_height", "int", required=True)
    sprite_urls: list[str] = field("sprite_urls", "str[]", required=True)
    sprite_width: int = field("sprite_width", "int", required=True)
    thumbnail_duration: float = field("thumbnail_duration", "float", required=True)
    thumbnail_height: int = field("thumbnail_height", "int", required=True)
    thumbnail_width: int = field("thumbnail_width", "int", required=True)
    thumbnails_per_row: int = field("thumbnails_per_row", "int", required=True)
    total_thumbnail_num_per_sprite: int = field("total_thumbnail_num_per_sprite", "int", required=True)
    video_length: float = field("video_length", "float", required=True)
