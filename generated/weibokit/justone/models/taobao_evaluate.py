# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoEvaluate(Model):
    """An item of `evaluates` of TaobaoSeller.

    Attributes:
        level: Level.
        score: Score.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        title_color: Color of the title.
    """

    level: str = field("level", "str", required=True)
    score: str = field("score", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    level_background_color: str = field("levelBackgroundColor", "str")
    level_text: str = field("levelText", "str")
    level_text_color: str = field("levelTextColor", "str")
    tmall_level_background_color: str = field("tmallLevelBackgroundColor", "str")
    tmall_level_text_color: str = field("tmallLevelTextColor", "str")
    score_text_color: str = field("scoreTextColor", "str")
    title_color: str = field("titleColor", "str")
