# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_adaptation_set import KuaishouAdaptationSet
    from .kuaishou_audio_feature import KuaishouAudioFeature
    from .kuaishou_play import KuaishouPlay
    from .kuaishou_video_feature import KuaishouVideoFeature


class KuaishouStreamManifest(Model):
    """What is in `streamManifest` of KuaishouFeed.

    Attributes:
        media_type: Type of the medium.
        version: Version.
        video_id: Id of the video.
        audio_feature: What is in `audioFeature` of KuaishouStreamManifest.
        play_info: What is known of the play, in KuaishouStreamManifest.
        video_feature: What is in `videoFeature` of KuaishouStreamManifest.
    """

    adaptation_set: list[KuaishouAdaptationSet] = field("adaptationSet", "KuaishouAdaptationSet[]", required=True)
    business_type: int = field("businessType", "int", required=True)
    hide_auto: bool = field("hideAuto", "bool", required=True)
    manual_default_select: bool = field("manualDefaultSelect", "bool", required=True)
    media_type: int = field("mediaType", "int", required=True)
    version: str = field("version", "str", required=True)
    video_id: str = field("videoId", "str", required=True)
    audio_feature: KuaishouAudioFeature = field("audioFeature", "KuaishouAudioFeature")
    play_info: KuaishouPlay = field("playInfo", "KuaishouPlay")
    stereo_type: int = field("stereoType", "int")
    video_feature: KuaishouVideoFeature = field("videoFeature", "KuaishouVideoFeature")
