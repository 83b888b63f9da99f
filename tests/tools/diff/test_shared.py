from tests.tools.diff.building import PATH, Node, document, operation
from tools.diff.compare import changes


def with_scheme(**scheme: str) -> Node:
    paths = {PATH: {"get": operation(security=[{"token": []}])}}
    return document(paths, components={"securitySchemes": {"token": {"type": "apiKey", "name": "t", **scheme}}})


def test_servers_are_compared() -> None:
    old = document({}, servers=[{"url": "https://a.example"}, {"url": "https://b.example"}])
    new = document({}, servers=[{"url": "https://c.example"}, {"url": "https://b.example", "description": "B."}])
    assert [(change.level, change.place, change.text()) for change in changes(old, new)] == [
        ("behaviour", "servers", "server https://a.example: removed"),
        ("compatible", "servers", "server https://c.example: added"),
    ]


def test_variables_of_server_are_compared() -> None:
    def of(default: str) -> Node:
        return document({}, servers=[{"url": "https://{at}.example", "variables": {"at": {"default": default}}}])

    (change,) = changes(of("a"), of("b"))
    text = "server https://{at}.example: variables at default a → at default b"
    assert (change.level, change.text()) == ("behaviour", text)


def test_no_server_is_the_host_itself() -> None:
    assert changes(document({}), document({}, servers=[{"url": "/"}])) == []


def test_webhooks_are_reported_by_name() -> None:
    (change,) = changes(document({}), document({}, webhooks={"done": {"post": operation()}}))
    assert (change.level, change.place, change.keyword) == ("behaviour", "webhooks", "webhooks")


def test_changed_credential_breaks() -> None:
    (change,) = changes(with_scheme(**{"in": "query"}), with_scheme(**{"in": "header"}))
    assert (change.level, change.place) == ("breaking", "components/securitySchemes/token")
    assert change.text() == "changed from in query, name t, type apiKey to in header, name t, type apiKey"


def test_credential_comes_and_goes() -> None:
    old, new = with_scheme(**{"in": "query"}), with_scheme(**{"in": "query"}) | {"components": {}}
    assert [(change.level, change.text()) for change in changes(old, new)] == [("neutral", "removed")]
    assert [(change.level, change.text()) for change in changes(new, old)] == [("neutral", "added")]


def test_words_on_credential_are_no_change() -> None:
    old, new = with_scheme(**{"in": "query"}), with_scheme(**{"in": "query", "description": "Ask for it."})
    assert changes(old, new) == []
