# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_kol_notes_rate_note import PugongyingKolNotesRateNote
    from .pugongying_note_type import PugongyingNoteType
    from .pugongying_page_percent import PugongyingPagePercent
    from .pugongying_term_common_note import PugongyingTermCommonNote


class PugongyingNotesRate(Model):
    """What the response holds, in PugongyingNotesRateResult.

    Attributes:
        interaction_rate: Rate of the interaction.
        long_term_common_note_vo: What is in `longTermCommonNoteVo` of PugongyingNotesRate.
        long_term_cooperate_note_vo: What is in `longTermCommonNoteVo` of PugongyingNotesRate.
        note_number: Number of the note.
        note_type: Type of the note.
        video_note_number: Number of the video note.
    """

    collect_median: int = field("collectMedian", "int", required=True)
    comment_median: int = field("commentMedian", "int", required=True)
    hundred_like_percent: str = field("hundredLikePercent", "str", required=True)
    imp_median: int = field("impMedian", "int", required=True)
    imp_median_beyond_rate: str = field("impMedianBeyondRate", "str", required=True)
    interaction_beyond_rate: str = field("interactionBeyondRate", "str", required=True)
    interaction_median: int = field("interactionMedian", "int", required=True)
    interaction_rate: str = field("interactionRate", "str", required=True)
    like_median: int = field("likeMedian", "int", required=True)
    long_term_common_note_vo: PugongyingTermCommonNote = field(
        "longTermCommonNoteVo", "PugongyingTermCommonNote", required=True
    )
    long_term_cooperate_note_vo: PugongyingTermCommonNote = field(
        "longTermCooperateNoteVo", "PugongyingTermCommonNote", required=True
    )
    m_engagement_num: int = field("mEngagementNum", "int", required=True)
    m_follow_cnt: int = field("mFollowCnt", "int", required=True)
    mengagement_num: int = field("mengagementNum", "int", required=True)
    mfollow_cnt: int = field("mfollowCnt", "int", required=True)
    note_number: int = field("noteNumber", "int", required=True)
    note_type: list[PugongyingNoteType] = field("noteType", "PugongyingNoteType[]", required=True)
    notes: list[PugongyingKolNotesRateNote] | None = field(
        "notes", "PugongyingKolNotesRateNote[]", null=True, required=True
    )
    page_percent_vo: PugongyingPagePercent | None = field(
        "pagePercentVo", "PugongyingPagePercent", null=True, required=True
    )
    picture_3_s_view_rate: str = field("picture3sViewRate", "str", required=True)
    read_median: int = field("readMedian", "int", required=True)
    read_median_beyond_rate: str = field("readMedianBeyondRate", "str", required=True)
    share_median: int = field("shareMedian", "int", required=True)
    thousand_like_percent: str = field("thousandLikePercent", "str", required=True)
    trade_names: Any = field("tradeNames", required=True)
    video_full_view_beyond_rate: str = field("videoFullViewBeyondRate", "str", required=True)
    video_full_view_rate: str = field("videoFullViewRate", "str", required=True)
    video_note_number: int = field("videoNoteNumber", "int", required=True)
