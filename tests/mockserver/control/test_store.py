from typing import Any

import pytest
from weibokit_mock.control.matching.errors import InvalidInputError
from weibokit_mock.control.stubs.mappings import StubMapping, parse_stub
from weibokit_mock.control.stubs.scenarios import UnknownScenarioError
from weibokit_mock.control.stubs.store import StubStore

from tests.mockserver.control.support import problems, request

ID = "730d3e32-d098-4169-a20c-554c3bedce58"


def stub(name: str, pattern: dict[str, Any] | None = None, **members: Any) -> StubMapping:
    return parse_stub({"name": name, "request": pattern or {}, **members})


def provider(name: str, pattern: dict[str, Any] | None = None, **parameters: Any) -> StubMapping:
    response = {"transformers": ["weibokit"], "transformerParameters": parameters}
    return stub(name, pattern, response=response)


def served(store: StubStore, url: str = "/a", method: str = "GET") -> str | None:
    found = store.serve(request(url, method), store.plain)
    return found.stub.name if found else None


def served_operation(store: StubStore, operation: str, url: str = "/a") -> str | None:
    found = store.serve(request(url), store.provider, operation)
    return found.stub.name if found else None


def test_empty_store_is_false_and_serves_nothing() -> None:
    store = StubStore()
    assert store.plain.size == 0
    assert store.provider.size == 0
    assert served(store) is None


@pytest.mark.parametrize("pattern", [{"urlPath": "/a"}, {"urlPattern": "/a.*"}, {"urlPathPattern": ".*"}, {}])
def test_priority_then_the_most_recent_first(pattern: dict[str, Any]) -> None:
    store = StubStore([stub("old", pattern), stub("exact", {"url": "/a"}), stub("new", pattern)])
    assert served(store) == "new"
    store.add(stub("first", {"method": "GET", "urlPath": "/a"}, priority=1))
    store.add(stub("last", pattern, priority=9))
    assert served(store) == "first"


def test_stub_is_found_by_method_path_and_prefix() -> None:
    store = StubStore(
        [
            stub("any", {"urlPath": "/a"}),
            stub("post", {"method": "POST", "urlPath": "/a"}),
            stub("pattern", {"method": "GET", "urlPathPattern": "/b/c?d"}),
            stub("either", {"urlPathPattern": "/x|/y"}),
            stub("query", {"url": "/q?a=1"}),
        ]
    )
    assert served(store, "/a", "PUT") == "any"
    assert served(store, "/a", "POST") == "post"
    assert served(store, "/b/d") == served(store, "/b/cd") == "pattern"
    assert served(store, "/y") == "either"
    assert served(store, "/q?a=1") == "query"
    assert served(store, "/q") is served(store, "/b/d", "PUT") is None


def test_plain_and_provider_stubs_act_apart() -> None:
    store = StubStore([stub("plain"), provider("all", operation="justone.*"), provider("one", operation="justone.a.b")])
    assert served(store) == "plain"
    assert served_operation(store, "justone.a.b") == "one"
    assert served_operation(store, "justone.a.c") == "all"
    assert served_operation(store, "weibo_v2.a.b") is None
    store.add(provider("there", {"urlPath": "/there"}, operation="justone.a.b"))
    assert served_operation(store, "justone.a.b", "/there") == "there"
    assert served_operation(store, "justone.a.c", "/there") == "all"


def test_page_is_a_condition() -> None:
    store = StubStore([provider("third", operation="justone.a.b", page=3)])
    found = [store.serve(request(), store.provider, "justone.a.b", page) for page in (None, 1, 3)]
    assert [bool(each) for each in found] == [False, False, True]


def test_times_and_uses() -> None:
    store = StubStore([provider("below"), provider("twice", times=2)])
    uses = [store.serve(request(), store.provider) for _ in range(4)]
    assert [(found.stub.name, found.use) for found in uses if found] == [
        ("twice", 1),
        ("twice", 2),
        ("below", 1),
        ("below", 2),
    ]


def test_scenario_leads_from_state_to_state() -> None:
    members: dict[str, Any] = {"scenarioName": "s"}
    store = StubStore(
        [
            stub("one", requiredScenarioState="Started", newScenarioState="2", **members),
            stub("two", requiredScenarioState="2", newScenarioState="3", **members),
        ]
    )
    assert [served(store), served(store), served(store)] == ["one", "two", None]
    store.scenarios.set("s", "2", store.all())
    assert served(store) == "two"
    store.scenarios.set("s", None, store.all())
    assert served(store) == "one"
    with pytest.raises(UnknownScenarioError):
        store.scenarios.set("other", "2", store.all())
    problems(lambda state: store.scenarios.set("s", state, store.all()), "unknown")


def test_removed_scenario_forgets_its_state() -> None:
    first = stub("one", scenarioName="s", requiredScenarioState="Started", newScenarioState="2")
    store = StubStore([first])
    served(store)
    store.remove([first.id])
    store.add(first)
    assert served(store) == "one"


def test_edit_keeps_the_turn_and_add_takes_a_new_one() -> None:
    old, new = stub("old"), stub("new")
    store = StubStore([old, new])
    store.edit(parse_stub({"id": old.id, "name": "edited"}))
    assert [kept.name for kept in store.all()] == ["new", "edited"]
    store.add(parse_stub({"id": old.id, "name": "again"}))
    assert [kept.name for kept in store.all()] == ["again", "new"]
    assert len(store) == 2


def test_reset_leads_back_to_the_defaults() -> None:
    store = StubStore([stub("default", {"urlPath": "/a"})])
    store.add(stub("other"))
    store.reset()
    assert [kept.name for kept in store.all()] == ["default"]
    store.clear()
    assert store.plain.size == 0
    assert served(store) is None


def test_new_defaults_act_after_all_others() -> None:
    before, own, later = (parse_stub({"request": {"url": "/"}, "response": {"body": text}}) for text in "bol")
    store = StubStore([before, own])
    store.add(later)
    after = [parse_stub({"request": {"url": "/"}, "response": {"body": text}}) for text in "21"]
    store.replace_defaults([before], after)
    assert [stub.response.body for stub in store.all()] == [b"l", b"o", b"1", b"2"]
    store.add(parse_stub({"request": {"url": "/"}, "response": {"body": "n"}}))
    assert [stub.response.body for stub in store.all()] == [b"n", b"l", b"o", b"1", b"2"]
    store.reset()
    assert [stub.response.body for stub in store.all()] == [b"o", b"1", b"2"]


def test_new_defaults_come_however_many_others_there_are() -> None:
    store = StubStore([parse_stub({})], most=2)
    store.add(parse_stub({}))
    store.replace_defaults(store.all()[1:], [parse_stub({}), parse_stub({})])
    assert len(store) == 3
    store.reset()
    assert len(store) == 2


def test_removed_stubs_leave_nothing_behind() -> None:
    stubs = [stub("a", {"urlPath": "/a"}), stub("b"), provider("c", operation="justone.a.b"), provider("d")]
    store = StubStore(stubs)
    store.remove([kept.id for kept in stubs])
    assert store.plain.size == 0
    assert store.provider.size == 0


def test_too_many_stubs_are_rejected() -> None:
    store = StubStore(most=1)
    store.add(stub("one"))
    with pytest.raises(InvalidInputError, match="1 stubs already"):
        store.add(stub("two"))


def test_stubs_have_only_so_many_bytes_together() -> None:
    store = StubStore(most_bytes=1000)
    large = parse_stub({"id": ID, "response": {"body": "x" * 600}})
    store.add(large)
    store.add(large)  # in its own place
    with pytest.raises(InvalidInputError, match="1000 bytes at most"):
        store.add(parse_stub({"response": {"body": "x" * 600}}))
    with pytest.raises(InvalidInputError, match="1000 bytes at most"):
        store.edit(parse_stub({"id": ID, "response": {"body": "x" * 1000}}))
    assert store.all() == [large]
    for empty in (store.clear, lambda: store.remove([ID])):
        empty()
        store.add(large)
