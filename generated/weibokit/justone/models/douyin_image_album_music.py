# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinImageAlbumMusic(Model):
    """What is known of the picture album music, in DouyinVideo.

    Attributes:
        end_time: When it ends.
    """

    begin_time: int = field("begin_time", "int", required=True)
    end_time: int = field("end_time", "int", required=True)
    volume: int = field("volume", "int", required=True)
