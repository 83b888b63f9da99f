# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UnreadCounts(Model):
    """How much the caller has not seen yet.

    Attributes:
        status: Statuses in the home timeline.
        follower: New followers.
        cmt: Comments.
        dm: Private messages.
        mention_status: Statuses that mention the caller.
        mention_cmt: Comments that mention the caller.
        group: Messages in micro-groups, a service of old.
        private_group: Messages in private micro-groups.
        notice: Notices.
        invite: Invitations.
        badge: Badges.
        photo: Messages about albums.
        msgbox: Messages in the message box; missing in older answers.
    """

    status: int = field("status", "int")
    follower: int = field("follower", "int")
    cmt: int = field("cmt", "int")
    dm: int = field("dm", "int")
    mention_status: int = field("mention_status", "int")
    mention_cmt: int = field("mention_cmt", "int")
    group: int = field("group", "int")
    private_group: int = field("private_group", "int")
    notice: int = field("notice", "int")
    invite: int = field("invite", "int")
    badge: int = field("badge", "int")
    photo: int = field("photo", "int")
    msgbox: int = field("msgbox", "int")
