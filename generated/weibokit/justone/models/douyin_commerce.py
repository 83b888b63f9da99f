# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinCommerce(Model):
    """What is known of the commerce, in DouyinUser.

    Attributes:
        challenge_list: The challenges.
        head_image_list: The head pictures.
        task_list: The tasks.
    """

    challenge_list: list[Any] = field("challenge_list", "[]", required=True)
    head_image_list: Any = field("head_image_list", required=True)
    offline_info_list: Any = field("offline_info_list", required=True)
    smart_phone_list: Any = field("smart_phone_list", required=True)
    task_list: Any = field("task_list", required=True)
