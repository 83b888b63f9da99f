# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_multiple_choice import TiktokMultipleChoice


class TiktokFeedbackSurvey(Model):
    """An item of `feedback_survey` of TiktokGlobalDoodleConfig.

    Attributes:
        feedback_type: Type of the feedback.
    """

    feedback_type: str = field("feedback_type", "str", required=True)
    long_stress_info: Any = field("long_stress_info", required=True)
    multiple_choices: list[TiktokMultipleChoice] = field("multiple_choices", "TiktokMultipleChoice[]", required=True)
    send_us_multiple_choices: Any = field("send_us_multiple_choices", required=True)
