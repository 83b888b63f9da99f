# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_age import PugongyingAge
    from .pugongying_city import PugongyingCity
    from .pugongying_device import PugongyingDevice
    from .pugongying_gender import PugongyingGender


class PugongyingKolFansProfile(Model):
    """What the response holds, in PugongyingKolFansProfileResult.

    Attributes:
        gender: Gender, as the source writes it, in PugongyingKolFansProfile.
    """

    ages: list[PugongyingAge] = field("ages", "PugongyingAge[]", required=True)
    cities: list[PugongyingCity] = field("cities", "PugongyingCity[]", required=True)
    date_key: str = field("dateKey", "str", required=True)
    devices: list[PugongyingDevice] = field("devices", "PugongyingDevice[]", required=True)
    gender: PugongyingGender = field("gender", "PugongyingGender", required=True)
    interests: list[PugongyingCity] = field("interests", "PugongyingCity[]", required=True)
    provinces: list[PugongyingCity] = field("provinces", "PugongyingCity[]", required=True)
