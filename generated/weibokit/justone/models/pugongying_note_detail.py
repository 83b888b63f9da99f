# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_image import PugongyingImage
    from .pugongying_time import PugongyingTime
    from .pugongying_user import PugongyingUser
    from .pugongying_video import PugongyingVideo


class PugongyingNoteDetail(Model):
    """What the response holds, in PugongyingNoteDetailResult.

    Attributes:
        content: The text, or what is in it.
        create_time: When it was created.
        feature_tags: Tags of the feature.
        follow_cnt: Number of follows.
        images_list: The pictures.
        like_num: Number of likes.
        name: Name.
        note_id: Id of the note.
        note_link: Address that the note leads to.
        read_num: Number of reads.
        report_brand_name: Name of the report brand.
        report_brand_user_id: Id of the report brand user.
        share_num: Number of shares.
        time: Time, as the source writes it, in PugongyingNoteDetail.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        user_id: Id of the user.
        user_info: The author of a note.
        video_info: What is known of the video.
    """

    at_user_list: Any = field("atUserList", required=True)
    cmt_num: int = field("cmtNum", "int", required=True)
    comp_click_data: Any = field("compClickData", required=True)
    content: str = field("content", "str", required=True)
    create_time: str = field("createTime", "str", required=True)
    fav_num: int = field("favNum", "int", required=True)
    feature_tags: Any = field("featureTags", required=True)
    follow_cnt: int = field("followCnt", "int", required=True)
    head_photo: str | None = field("headPhoto", "str", null=True, required=True)
    images_list: list[PugongyingImage] = field("imagesList", "PugongyingImage[]", required=True)
    imp_num: int = field("impNum", "int", required=True)
    like_num: int = field("likeNum", "int", required=True)
    name: str | None = field("name", "str", null=True, required=True)
    note_id: str = field("noteId", "str", required=True)
    note_link: str = field("noteLink", "str", required=True)
    read_num: int = field("readNum", "int", required=True)
    red_id: Any = field("redId", required=True)
    report_brand_name: Any = field("reportBrandName", required=True)
    report_brand_user_id: Any = field("reportBrandUserId", required=True)
    share_num: int = field("shareNum", "int", required=True)
    time: PugongyingTime = field("time", "PugongyingTime", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
    user_id: str = field("userId", "str", required=True)
    user_info: PugongyingUser = field("userInfo", "PugongyingUser", required=True)
    video_info: PugongyingVideo | None = field("videoInfo", "PugongyingVideo", null=True, required=True)
