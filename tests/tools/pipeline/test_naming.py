import pytest

from tools.pipeline.document.naming import OperationName, name


@pytest.mark.parametrize(
    ("api", "operation", "expected"),
    [
        ("justone", "GET /api/weibo/get-followers/v1", "weibo.get_followers_v1"),
        ("justone", "GET /api/bilibili/get-user-relation-stat/v1", "bilibili.get_user_relation_stat_v1"),
        ("justone", "GET /api/1688/get-item-detail/v1", "field_1688.get_item_detail_v1"),
        ("justone", "GET /api/import/class", "field_import.class"),
        ("justone", "GET /api/search/v1", "search.search_v1"),
        ("justone", "GET /api/xiaohongshu/ask-dots", "xiaohongshu.ask_dots"),
        ("justone", "GET /api/a-b/api/solar/dataV2/notesDetail/v1", "a_b.api_solar_data_v2_notes_detail_v1"),
        ("justone", "GET /api/client/get/v1", "field_client.get_v1"),
        ("justone", "GET /api/list/get/v1", "field_list.get_v1"),
        ("justone", "GET /api/x/{id}/v1", "x.id_v1"),
        ("justone", "GET /api//_x/__get--it/", "x.get_it"),
        ("justone", "GET /api/x/1st", "x.field_1st"),
        ("weibo_v2", "POST /2/friendships/groups/follow.json", "friendships.groups_follow"),
        ("weibo_v2", "GET /2/statuses/go", "statuses.go"),
        ("weibo_v2", "GET /2/favorites.json", "favorites.get"),
        ("weibo_v2", "POST /2/favorites.json", "favorites.post"),
        ("weibo_v2", "POST /oauth2/access_token", "oauth2.access_token"),
        ("weibo_v2", "GET /2/place/nearby/users.json", "place.nearby_users"),
        ("weibo_v2", "GET /2/place/nearby_users/list.json", "place.nearby_users_list"),
        ("weibo_v2", "GET /2/search/suggestions/at_users.json", "search.suggestions_at_users"),
        ("weibo_v2", "POST /2/eps/qrcode/create", "eps.qrcode_create"),
        ("tsina_v1", "GET /statuses/followers.{format}", "statuses.followers"),
        ("tsina_v1", "GET /statuses/followers/{id}.{format}", "statuses.followers_by_id"),
        ("tsina_v1", "GET /favorites.{format}", "favorites.get"),
        ("tsina_v1", "POST /report_spam.{format}", "report_spam.post"),
        ("tsina_v1", "POST /favorites/destroy/{id}.{format}", "favorites.destroy_by_id"),
        ("tsina_v1", "DELETE /favorites/destroy/{id}.{format}", "favorites.destroy_by_id_delete"),
        ("tsina_v1", "GET /{user}/lists.{format}", "lists.get"),
        ("tsina_v1", "PUT /{user}/lists/{list_id}.{format}", "lists.put_by_list_id"),
        ("tsina_v1", "DELETE /{user}/{list_id}/members.{format}", "lists.delete_members"),
        ("tsina_v1", "GET /{userid}/statuses/{id}", "statuses.get_by_id"),
        ("tsina_v1", "GET /search.json", "search.get"),
        ("tsina_v1", "POST /account/end_session.{format}", "account.end_session"),
        ("tsina_v1", "GET /account/end_session.{format}", "account.end_session_get"),
        ("tsina_v1", "GET /oauth/request_token", "oauth.request_token"),
        ("tsina_v1", "GET /{user}/{list_id}/members/{id}.{format}", "lists.get_members_by_id"),
        ("tsina_v1", "GET /shortUrl.{format}", "short_url.get"),
    ],
)
def test_name_follows_the_rules(api: str, operation: str, expected: str) -> None:
    method, path = operation.split()
    made = name(api, method.lower(), path)
    assert f"{made.namespace}.{made.method}" == expected


def test_key_joins_both_parts() -> None:
    assert OperationName("weibo", "get_followers_v1").key == "weibo_get_followers_v1"


@pytest.mark.parametrize("made", [OperationName("import", "a"), OperationName("1688", "get"), OperationName("a", "")])
def test_names_that_python_rejects(made: OperationName) -> None:
    assert not made.is_valid
