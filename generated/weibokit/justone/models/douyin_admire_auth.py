# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinAdmireAuth(Model):
    """What is in `admire_auth` of DouyinVideo."""

    admire_button: int = field("admire_button", "int", required=True)
    author_can_admire: int = field("author_can_admire", "int", required=True)
    exit_admire_in_aweme_post: int = field("exit_admire_in_aweme_post", "int", required=True)
    is_admire: int = field("is_admire", "int", required=True)
    is_click_admire_icon_recently: int = field("is_click_admire_icon_recently", "int", required=True)
    is_fifty_admire_author_stable_fans: int = field("is_fifty_admire_author_stable_fans", "int", required=True)
    is_iron_fans_in_aweme_post: int = field("is_iron_fans_in_aweme_post", "int", required=True)
    is_show_admire_button: int = field("is_show_admire_button", "int", required=True)
    is_show_admire_tab: int = field("is_show_admire_tab", "int", required=True)
