# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_image import TiktokImage
    from .tiktok_music_release import TiktokMusicRelease


class TiktokMatchedPgcSound(Model):
    """What is in `matched_pgc_sound` of TiktokMusic.

    Attributes:
        artist_infos: What is known of the artists.
        cover_medium: A picture, with addresses that hold the same.
        music_release_info: What is in `music_release_info` of TiktokMatchedPgcSound.
        title: Title.
    """

    artist_infos: list[Any] = field("artist_infos", "[]", required=True)
    author: str = field("author", "str", required=True)
    cover_medium: TiktokImage = field("cover_medium", "TiktokImage", required=True)
    mixed_author: str = field("mixed_author", "str", required=True)
    mixed_title: str = field("mixed_title", "str", required=True)
    music_release_info: TiktokMusicRelease = field("music_release_info", "TiktokMusicRelease", required=True)
    title: str = field("title", "str", required=True)
    uncert_artists: Any = field("uncert_artists", required=True)
