# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokProfileTab(Model):
    """What is in `profileTab` of TiktokAuthor.

    Attributes:
        show_music_tab: Whether the music tab is shown.
        show_question_tab: Whether the question tab is shown.
    """

    show_music_tab: bool = field("showMusicTab", "bool", required=True)
    show_play_list_tab: bool = field("showPlayListTab", "bool", required=True)
    show_question_tab: bool = field("showQuestionTab", "bool", required=True)
