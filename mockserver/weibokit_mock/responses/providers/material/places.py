"""Where in China: codes of province and city as Weibo counts them, and names."""

from typing import NamedTuple


class Place(NamedTuple):
    """A city; `latitude` and `longitude` are those of its middle, roughly."""

    province_code: str
    city_code: str
    province: str
    city: str
    latitude: float
    longitude: float


PLACES = (
    Place("11", "5", "北京", "朝阳区", 39.9, 116.4),
    Place("31", "15", "上海", "浦东新区", 31.2, 121.5),
    Place("44", "1", "广东", "广州", 23.1, 113.3),
    Place("44", "3", "广东", "深圳", 22.5, 114.1),
    Place("33", "1", "浙江", "杭州", 30.3, 120.2),
    Place("51", "1", "四川", "成都", 30.7, 104.1),
    Place("43", "1", "湖南", "长沙", 28.2, 112.9),
    Place("42", "1", "湖北", "武汉", 30.6, 114.3),
    Place("61", "1", "陕西", "西安", 34.3, 108.9),
)
