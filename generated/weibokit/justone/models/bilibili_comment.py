# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_comment_content import BilibiliCommentContent
    from .bilibili_comment_control import BilibiliCommentControl
    from .bilibili_folder import BilibiliFolder
    from .bilibili_member import BilibiliMember
    from .bilibili_up_action import BilibiliUpAction


class BilibiliComment(Model):
    """A comment under a video, or an answer to one.

    Attributes:
        content: The text, or what is in it, in BilibiliComment.
        count: How many there are.
        ctime: When it was created.
        folder: What is in `folder` of BilibiliComment.
        member: The author of a comment.
        mid: Id of the post or the member.
        parent_str: The parent, as text.
        reply_control: What is in `reply_control` of BilibiliComment.
        root_str: The root, as text.
        state: State, as the source writes it.
        track_info: What is known of the track.
        type_: What sort of thing it is, as the source writes it.
        up_action: What is in `up_action` of BilibiliComment.
        cursor: Where the next page begins.
    """

    action: int = field("action", "int", required=True)
    assist: int = field("assist", "int", required=True)
    attr: int = field("attr", "int", required=True)
    content: BilibiliCommentContent = field("content", "BilibiliCommentContent", required=True)
    count: int = field("count", "int", required=True)
    ctime: int = field("ctime", "int", required=True)
    dialog: int = field("dialog", "int", required=True)
    dialog_str: str = field("dialog_str", "str", required=True)
    dynamic_id_str: str = field("dynamic_id_str", "str", required=True)
    fansgrade: int = field("fansgrade", "int", required=True)
    folder: BilibiliFolder = field("folder", "BilibiliFolder", required=True)
    invisible: bool = field("invisible", "bool", required=True)
    like: int = field("like", "int", required=True)
    member: BilibiliMember = field("member", "BilibiliMember", required=True)
    mid: int = field("mid", "int", required=True)
    mid_str: str = field("mid_str", "str", required=True)
    note_cvid_str: str = field("note_cvid_str", "str", required=True)
    oid: int = field("oid", "int", required=True)
    oid_str: str = field("oid_str", "str", required=True)
    parent: int = field("parent", "int", required=True)
    parent_str: str = field("parent_str", "str", required=True)
    rcount: int = field("rcount", "int", required=True)
    replies: Any = field("replies", required=True)
    reply_control: BilibiliCommentControl = field("reply_control", "BilibiliCommentControl", required=True)
    root: int = field("root", "int", required=True)
    root_str: str = field("root_str", "str", required=True)
    rpid: int = field("rpid", "int", required=True)
    rpid_str: str = field("rpid_str", "str", required=True)
    state: int = field("state", "int", required=True)
    track_info: str = field("track_info", "str", required=True)
    type_: int = field("type", "int", required=True)
    up_action: BilibiliUpAction = field("up_action", "BilibiliUpAction", required=True)
    all_count: int = field("all_count", "int")
    cursor: str = field("cursor", "str")
