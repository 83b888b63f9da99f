# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_kvq_score import KuaishouKvqScore
    from .kuaishou_volume import KuaishouVolume


class KuaishouRepresentation(Model):
    """An item of `representation` of KuaishouAdaptationSet.

    Attributes:
        frame_rate: Rate of the frame.
        height: Height in pixels.
        id: Id.
        url: Address.
        width: Width in pixels.
        file_size: Size of the file.
        kvq_score: What is in `kvqScore` of KuaishouRepresentation.
        volume_info: What is in `volumeInfo` of KuaishouRepresentation.
    """

    agc: bool = field("agc", "bool", required=True)
    avg_bitrate: int = field("avgBitrate", "int", required=True)
    backup_url: list[str] = field("backupUrl", "str[]", required=True)
    bitrate_pattern: list[int] = field("bitratePattern", "int[]", required=True)
    comment: str = field("comment", "str", required=True)
    default_select: bool = field("defaultSelect", "bool", required=True)
    disable_adaptive: bool = field("disableAdaptive", "bool", required=True)
    feature_p2_sp: bool = field("featureP2sp", "bool", required=True)
    frame_rate: float = field("frameRate", "float", required=True)
    hdr_type: int = field("hdrType", "int", required=True)
    height: int = field("height", "int", required=True)
    hidden: bool = field("hidden", "bool", required=True)
    id: int = field("id", "int", required=True)
    makeup_gain: float = field("makeupGain", "float", required=True)
    max_bitrate: int = field("maxBitrate", "int", required=True)
    mute: bool = field("mute", "bool", required=True)
    normalize_gain: float = field("normalizeGain", "float", required=True)
    ori_loudness: float = field("oriLoudness", "float", required=True)
    p_2_sp_code: str = field("p2spCode", "str", required=True)
    quality: float = field("quality", "float", required=True)
    quality_label: str = field("qualityLabel", "str", required=True)
    quality_type: str = field("qualityType", "str", required=True)
    real_loudness: float = field("realLoudness", "float", required=True)
    real_normalize_gain: float = field("realNormalizeGain", "float", required=True)
    url: str = field("url", "str", required=True)
    width: int = field("width", "int", required=True)
    file_size: int = field("fileSize", "int")
    kvq_score: KuaishouKvqScore = field("kvqScore", "KuaishouKvqScore")
    volume_info: KuaishouVolume = field("volumeInfo", "KuaishouVolume")
