import pytest

from tools.infer.observations.vocabulary import is_counter, split_words, stem


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("shareInfoV2", ["share", "info"]),
        ("tags_v2", ["tags"]),
        ("HTMLText", ["html", "text"]),
        ("v2", ["v"]),
        ("host-name", ["host", "name"]),
        ("作者", []),
    ],
)
def test_names_have_words(key: str, expected: list[str]) -> None:
    assert split_words(key) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("user_info", "user"),
        ("hotCities", "hot_city"),
        ("boxes", "box"),
        ("status", "status"),
        ("list", "item"),
        ("head_and_cover_image_info", "cover_image"),
        ("edge_to_comment", "comment"),
        ("", ""),
    ],
)
def test_stem_names_one_thing(key: str, expected: str) -> None:
    assert stem(key) == expected


@pytest.mark.parametrize(
    ("key", "expected"), [("likeCount", True), ("total", True), ("count_str", True), ("id", False)]
)
def test_counters_are_known_by_name(key: str, expected: bool) -> None:
    assert is_counter(key) is expected
