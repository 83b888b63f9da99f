# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingTermCommonNote(Model):
    """What is in `longTermCommonNoteVo` of PugongyingNotesRate.

    Attributes:
        note_number: Number of the note.
    """

    end_publish_time: str = field("endPublishTime", "str", required=True)
    long_term_find_page_percent: str | None = field("longTermFindPagePercent", "str", null=True, required=True)
    long_term_follow_page_percent: str | None = field("longTermFollowPagePercent", "str", null=True, required=True)
    long_term_kol_home_page_percent: str | None = field("longTermKolHomePagePercent", "str", null=True, required=True)
    long_term_other_page_percent: str | None = field("longTermOtherPagePercent", "str", null=True, required=True)
    long_term_read_beyond_rate: str | None = field("longTermReadBeyondRate", "str", null=True, required=True)
    long_term_read_num: int | None = field("longTermReadNum", "int", null=True, required=True)
    long_term_search_page_percent: str | None = field("longTermSearchPagePercent", "str", null=True, required=True)
    note_number: int = field("noteNumber", "int", required=True)
    recent_find_page_percent: str | None = field("recentFindPagePercent", "str", null=True, required=True)
    recent_follow_page_percent: str | None = field("recentFollowPagePercent", "str", null=True, required=True)
    recent_kol_home_page_percent: str | None = field("recentKolHomePagePercent", "str", null=True, required=True)
    recent_other_page_percent: str | None = field("recentOtherPagePercent", "str", null=True, required=True)
    recent_read_beyond_rate: str | None = field("recentReadBeyondRate", "str", null=True, required=True)
    recent_read_num: int | None = field("recentReadNum", "int", null=True, required=True)
    recent_search_page_percent: str | None = field("recentSearchPagePercent", "str", null=True, required=True)
    start_publish_time: str = field("startPublishTime", "str", required=True)
