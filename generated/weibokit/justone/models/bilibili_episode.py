# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_arc import BilibiliArc
    from .bilibili_page import BilibiliPage


class BilibiliEpisode(Model):
    """An item of `episodes` of BilibiliUgcSeasonSection.

    Attributes:
        aid: Id of the video (AV number).
        arc: What is in `arc` of BilibiliEpisode.
        bvid: Id of the video (BV number).
        id: Id.
        page: One part of a video.
        season_id: Id of the season.
        title: Title.
    """

    aid: int = field("aid", "int", required=True)
    arc: BilibiliArc = field("arc", "BilibiliArc", required=True)
    attribute: int = field("attribute", "int", required=True)
    bvid: str = field("bvid", "str", required=True)
    cid: int = field("cid", "int", required=True)
    id: int = field("id", "int", required=True)
    page: BilibiliPage = field("page", "BilibiliPage", required=True)
    pages: list[BilibiliPage] = field("pages", "BilibiliPage[]", required=True)
    season_id: int = field("season_id", "int", required=True)
    section_id: int = field("section_id", "int", required=True)
    title: str = field("title", "str", required=True)
