# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuNativeVoice(Model):
    """What is in `native_voice_info` of XiaohongshuNote.

    Attributes:
        cover: The cover picture.
        desc: Description.
        duration: How long it lasts.
        name: Name.
        sound_bg_music_type: Type of the sound background music.
        sound_id: Id of the sound.
        subtitle: Line below the title.
        url: Address.
    """

    cover: str = field("cover", "str", required=True)
    desc: str = field("desc", "str", required=True)
    duration: int = field("duration", "int", required=True)
    md5sum: str = field("md5sum", "str", required=True)
    name: str = field("name", "str", required=True)
    optimize_exp_in_use_count: int = field("optimize_exp_in_use_count", "int", required=True)
    sound_bg_music_type: int = field("sound_bg_music_type", "int", required=True)
    sound_id: str = field("sound_id", "str", required=True)
    subtitle: str = field("subtitle", "str", required=True)
    url: str = field("url", "str", required=True)
    use_count: int = field("use_count", "int", required=True)
