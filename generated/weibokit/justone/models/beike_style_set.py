# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeStyleSet(Model):
    """What is in `styleSet` of BeikeErshoufangDetail.

    Attributes:
        jump_item_color: Color of the target item.
        jump_item_size: Size of the target item.
        style_name: Name of the style.
        title_size: Size of the title.
    """

    basic_item_size: int = field("basicItemSize", "int", required=True)
    basic_title_color: str = field("basicTitleColor", "str", required=True)
    jump_item_color: str = field("jumpItemColor", "str", required=True)
    jump_item_size: int = field("jumpItemSize", "int", required=True)
    navigate_word_color: str = field("navigateWordColor", "str", required=True)
    section_title_size: int = field("sectionTitleSize", "int", required=True)
    stress_color: str = field("stressColor", "str", required=True)
    style_name: str = field("styleName", "str", required=True)
    title_size: int = field("titleSize", "int", required=True)
