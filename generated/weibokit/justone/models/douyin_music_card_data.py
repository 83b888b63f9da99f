# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinMusicCardData(Model):
    """What is in `music_card_data` of DouyinOriginalMusician.

    Attributes:
        artist_id: Id of the artist.
        artist_name: Name of the artist.
        music_tab_style: Style of the music tab.
    """

    artist_id: str = field("artist_id", "str", required=True)
    artist_name: str = field("artist_name", "str", required=True)
    music_tab_style: int = field("music_tab_style", "int", required=True)
    self_switch: int = field("self_switch", "int", required=True)
