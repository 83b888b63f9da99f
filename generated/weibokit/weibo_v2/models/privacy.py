# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.answer import Answer, field


class Privacy(Answer):
    """Privacy settings of the caller, as numbers.

    Attributes:
        badge: 1 when badges are shown, else 0.
        comment: Who may comment, 0 everybody, 1 accounts that the caller follows.
        geo: 1 when posts may carry a position, else 0.
        message: Who may send private messages, 0 everybody, 1 accounts that the caller follows.
        mobile: 1 when the caller can be found by phone number, else 0.
        realname: 1 when the caller can be found by real name, else 0.
    """

    badge: int = field("badge", "int")
    comment: int = field("comment", "int")
    geo: int = field("geo", "int")
    message: int = field("message", "int")
    mobile: int = field("mobile", "int")
    realname: int = field("realname", "int")
