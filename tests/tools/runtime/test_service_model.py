import pytest

from tests.tools.runtime.support import JUSTONE, TSINA, WEIBO
from tools.runtime.apis.justone import find_error
from tools.runtime.errors import ConfigurationError
from tools.runtime.service_model import Code, OperationModel, ServiceModel


@pytest.mark.parametrize(
    ("service_model", "method", "path", "found"),
    [
        (JUSTONE, "GET", "/api/weibo/get-followers/v1", "weibo_get_followers_v1"),
        (JUSTONE, "POST", "/api/weibo/get-followers/v1", None),
        (WEIBO, "POST", "/2/friendships/groups/follow.json", "friendships_groups_follow"),
        (TSINA, "GET", "/statuses/followers.json", "statuses_followers"),
        (TSINA, "GET", "/statuses/followers.xml", "statuses_followers"),
        (TSINA, "GET", "/statuses/followers/12.json", "statuses_followers_by_id"),
        (TSINA, "GET", "/statuses/followers/a%2Fb.c.xml", "statuses_followers_by_id"),
        (TSINA, "GET", "/statuses/followers/a/b.json", None),
        (TSINA, "GET", "/elsewhere.json", None),
        (TSINA, "DELETE", "/statuses/followers.json", None),
    ],
)
def test_request_finds_its_operation(service_model: ServiceModel, method: str, path: str, found: str | None) -> None:
    operation = service_model.find(method, path)
    assert (operation and operation.id) == found


def test_more_literal_path_wins() -> None:
    paths = ("/{user}/lists.{format}", "/users/{id}.{format}", "/users/show.{format}", "/users/lists.{format}")
    service_model = ServiceModel("x", tuple(OperationModel(path, "GET", path) for path in paths), {}, find_error)
    found = [service_model.find("GET", path) for path in ("/users/show.json", "/users/7.json", "/ann/lists.xml")]
    assert [each and each.path for each in found] == [paths[2], paths[1], paths[0]]


def test_charge_follows_code_then_api() -> None:
    assert [JUSTONE.charge(code) for code in ("100", "503", "777")] == ["no", "unknown", "unknown"]
    assert [WEIBO.charge(code) for code in ("10006", "77777")] == ["no", "no"]


def test_codes_must_name_known_errors() -> None:
    with pytest.raises(ConfigurationError, match="Oops"):
        ServiceModel("x", (), {"1": Code("A", "Oops")}, find_error)
