# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramFanClub(Model):
    """What is known of the follower club, in InstagramUser.

    Attributes:
        fan_club_id: Id of the follower club.
        fan_club_name: Name of the follower club.
    """

    autosave_to_exclusive_highlight: Any = field("autosave_to_exclusive_highlight", required=True)
    connected_member_count: Any = field("connected_member_count", required=True)
    fan_club_id: Any = field("fan_club_id", required=True)
    fan_club_name: Any = field("fan_club_name", required=True)
    fan_consideration_page_revamp_eligiblity: Any = field("fan_consideration_page_revamp_eligiblity", required=True)
    has_created_ssc: Any = field("has_created_ssc", required=True)
    has_enough_subscribers_for_ssc: Any = field("has_enough_subscribers_for_ssc", required=True)
    is_fan_club_gifting_eligible: Any = field("is_fan_club_gifting_eligible", required=True)
    is_fan_club_referral_eligible: Any = field("is_fan_club_referral_eligible", required=True)
    is_free_trial_eligible: Any = field("is_free_trial_eligible", required=True)
    largest_public_bc_id: Any = field("largest_public_bc_id", required=True)
    should_show_playlists_in_profile_tab: Any = field("should_show_playlists_in_profile_tab", required=True)
    subscriber_count: Any = field("subscriber_count", required=True)
