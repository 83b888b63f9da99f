# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokPoi(Model):
    """What is in `poi` of TiktokPost.

    Attributes:
        category: Category.
        city: City.
        city_code: Code of the city.
        country: Country.
        country_code: Code of the country.
        id: Id.
        name: Name.
        province: Province.
        type_: What sort of thing it is, as the source writes it.
    """

    address: str = field("address", "str", required=True)
    category: str = field("category", "str", required=True)
    city: str = field("city", "str", required=True)
    city_code: str = field("cityCode", "str", required=True)
    country: str = field("country", "str", required=True)
    country_code: str = field("countryCode", "str", required=True)
    father_poi_id: str = field("fatherPoiId", "str", required=True)
    father_poi_name: str = field("fatherPoiName", "str", required=True)
    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
    province: str = field("province", "str", required=True)
    tt_type_code: str = field("ttTypeCode", "str", required=True)
    tt_type_name_medium: str = field("ttTypeNameMedium", "str", required=True)
    tt_type_name_super: str = field("ttTypeNameSuper", "str", required=True)
    tt_type_name_tiny: str = field("ttTypeNameTiny", "str", required=True)
    type_: int = field("type", "int", required=True)
    type_code: str = field("typeCode", "str", required=True)
