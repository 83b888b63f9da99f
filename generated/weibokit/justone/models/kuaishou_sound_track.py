# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_headurl import KuaishouHeadurl
    from .kuaishou_user import KuaishouUser


class KuaishouSoundTrack(Model):
    """What is in `soundTrack` of KuaishouFeed.

    Attributes:
        audio_type: Type of the audio.
        audio_urls: Addresses of the audio.
        avatar_urls: Addresses of the avatar.
        duration: How long it lasts.
        id: Id.
        image_urls: Addresses of the picture.
        name: Name.
        photo_id: Id of the photo.
        type_: What sort of thing it is, as the source writes it.
        user: A user as searches show them.
    """

    artist: str = field("artist", "str", required=True)
    audio_type: int = field("audioType", "int", required=True)
    audio_urls: list[KuaishouHeadurl] = field("audioUrls", "KuaishouHeadurl[]", required=True)
    avatar_urls: list[KuaishouHeadurl] = field("avatarUrls", "KuaishouHeadurl[]", required=True)
    disable_enhanced_entry: bool = field("disableEnhancedEntry", "bool", required=True)
    duration: int = field("duration", "int", required=True)
    final_status: int = field("finalStatus", "int", required=True)
    genre_id: int = field("genreId", "int", required=True)
    has_copyright: bool = field("hasCopyright", "bool", required=True)
    id: str = field("id", "str", required=True)
    image_urls: list[KuaishouHeadurl] = field("imageUrls", "KuaishouHeadurl[]", required=True)
    is_offline: bool = field("isOffline", "bool", required=True)
    loudness: float = field("loudness", "float", required=True)
    name: str = field("name", "str", required=True)
    photo_id: int = field("photoId", "int", required=True)
    type_: int = field("type", "int", required=True)
    user: KuaishouUser = field("user", "KuaishouUser", required=True)
