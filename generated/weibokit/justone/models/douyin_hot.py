# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinHot(Model):
    """What is in `hot_list` of DouyinVideo.

    Attributes:
        extra: What the source adds.
        group_id: Id of the group.
        image_url: Address of the picture.
        rank: Place in the ranking.
        schema: Address inside the app.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        view_count: Number of views.
    """

    extra: str = field("extra", "str", required=True)
    footer: str = field("footer", "str", required=True)
    group_id: str = field("group_id", "str", required=True)
    header: str = field("header", "str", required=True)
    hot_score: int = field("hot_score", "int", required=True)
    i18n_title: str = field("i18n_title", "str", required=True)
    image_url: str = field("image_url", "str", required=True)
    pattern_type: int = field("pattern_type", "int", required=True)
    rank: int = field("rank", "int", required=True)
    schema: str = field("schema", "str", required=True)
    sentence: str = field("sentence", "str", required=True)
    sentence_id: int = field("sentence_id", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
    view_count: int = field("view_count", "int", required=True)
