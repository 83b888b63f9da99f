# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoVerticalAskAll(Model):
    """What is in `askAll` of TaobaoVertical.

    Attributes:
        answer_icon: Icon of the answer, or its address.
        answer_text: Text of the answer.
        link_url: Address of the link.
        model_list: The models.
        title: Title.
    """

    answer_icon: Any = field("answerIcon", required=True)
    answer_text: Any = field("answerText", required=True)
    ask_icon: str = field("askIcon", "str", required=True)
    ask_text: str = field("askText", "str", required=True)
    link_url: str = field("linkUrl", "str", required=True)
    model_4x_list: Any = field("model4XList", required=True)
    model_list: Any = field("modelList", required=True)
    quest_num: str = field("questNum", "str", required=True)
    show_num: str = field("showNum", "str", required=True)
    title: str = field("title", "str", required=True)
