# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliLabel(Model):
    """Label, in BilibiliVip.

    Attributes:
        bg_color: Color of the background.
        bg_style: Style of the background.
        border_color: Color of the border.
        label_id: Id of the label.
        path: Path.
        text: The text.
        text_color: Color of the text.
    """

    bg_color: str = field("bg_color", "str", required=True)
    bg_style: int = field("bg_style", "int", required=True)
    border_color: str = field("border_color", "str", required=True)
    img_label_uri_hans: str = field("img_label_uri_hans", "str", required=True)
    img_label_uri_hans_static: str = field("img_label_uri_hans_static", "str", required=True)
    img_label_uri_hant: str = field("img_label_uri_hant", "str", required=True)
    img_label_uri_hant_static: str = field("img_label_uri_hant_static", "str", required=True)
    label_goto: Any = field("label_goto", required=True)
    label_id: int = field("label_id", "int", required=True)
    label_theme: str = field("label_theme", "str", required=True)
    path: str = field("path", "str", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("text_color", "str", required=True)
    use_img_label: bool = field("use_img_label", "bool", required=True)
