"""Lists as resources of dlt, loaded into DuckDB from the mock server."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from weibokit import (
    AsyncJustOne,
    Budget,
    BudgetExceeded,
    ConfigurationError,
    InvalidArguments,
    JustOne,
    WeiboV2,
    load_index,
)
from weibokit_mock.testing.session import MockSession

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]  # those of dlt are its own

SECRET = "planted-c0ffee"


@pytest.fixture
def pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.chdir(tmp_path)
    import dlt  # noqa: PLC0415 - only the group `dlt` has it

    return dlt.pipeline(
        "lists",
        pipelines_dir=str(tmp_path / "pipelines"),
        destination=dlt.destinations.duckdb(str(tmp_path / "lists.duckdb")),
        dataset_name="data",
    )


@pytest.fixture
def api(weibokit_mock: MockSession) -> Iterator[JustOne]:
    with JustOne(token=SECRET, base_url=weibokit_mock.base_url) as client:
        yield client


@pytest.fixture
def resource() -> Any:
    from weibokit.dlt import resource as found  # noqa: PLC0415

    return found


def pages_asked(mock: MockSession) -> list[str]:
    return [each.arguments["page"] for each in mock.calls("weibo.get_followers_v1")]


def rows(pipeline: Any, statement: str) -> list[Any]:
    with pipeline.sql_client() as client:
        found: list[Any] = client.execute_sql(statement)
    return found


def test_run_goes_on_where_the_last_one_stopped(
    pipeline: Any, api: JustOne, resource: Any, weibokit_mock: MockSession
) -> None:
    counted = []
    for _ in range(4):
        pipeline.run(resource(api.weibo.pages_get_followers_v1, uid="1", max_pages=1))
        counted.append(rows(pipeline, "SELECT count(*), count(DISTINCT id) FROM weibo_get_followers_v1")[0])
    asked = pages_asked(weibokit_mock)
    assert asked[:2] == ["1", "2"]
    assert "1" in asked[2:]  # after the end it begins anew
    assert counted[1][0] > counted[0][0]
    assert counted[-1] == (counted[-1][0], counted[-1][0])
    assert counted[-1] == counted[len({*asked}) - 1]  # what was there is merged


def test_columns_have_the_types_of_the_definition(pipeline: Any, api: JustOne, resource: Any) -> None:
    made = resource(api.weibo.iter_get_followers_v1, uid="1", max_pages=1)
    pipeline.run(made)
    statement = "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{}'"
    found = dict(rows(pipeline, statement.format("weibo_get_followers_v1")))
    assert (found["id"], found["screen_name"], found["verified"]) == ("BIGINT", "VARCHAR", "BOOLEAN")


def test_budget_ends_a_run_and_keeps_what_is_paid(
    pipeline: Any, api: JustOne, resource: Any, weibokit_mock: MockSession
) -> None:
    limited = api.with_options(budget=Budget(calls=1))
    pipeline.run(resource(limited.weibo.pages_get_followers_v1, uid="1"))
    assert rows(pipeline, "SELECT count(*) > 0 FROM weibo_get_followers_v1") == [(True,)]
    with pytest.raises(Exception, match="1 of the budget of 1 are used") as caught:
        pipeline.run(resource(limited.weibo.pages_get_followers_v1, uid="1"))
    assert any(isinstance(each, BudgetExceeded) for each in causes(caught.value))
    pipeline.run(resource(api.weibo.pages_get_followers_v1, uid="1", max_pages=1))
    assert pages_asked(weibokit_mock) == ["1", "2"]


def causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def test_what_is_wrong_is_never_sent(api: JustOne, resource: Any, weibokit_mock: MockSession) -> None:
    with pytest.raises(ConfigurationError, match=r"wants a method that pages.* got get_followers_v1\."):
        resource(api.weibo.get_followers_v1, uid="1")
    with pytest.raises(InvalidArguments):
        resource(api.weibo.pages_get_followers_v1, uid="")
    with pytest.raises(ConfigurationError, match="of an async client"):
        resource(AsyncJustOne(token="T").weibo.pages_get_followers_v1, uid="1")
    assert weibokit_mock.calls() == []


def test_hints_come_from_the_definitions(api: JustOne, resource: Any) -> None:
    made = resource(api.weibo.pages_get_followers_v1, uid="1")
    assert made.compute_table_schema()["columns"]["id"]["primary_key"] is True
    assert made.write_disposition == "merge"
    bare = resource(api.weibo.pages_get_followers_v1, uid="1", primary_key="screen_name", name="people")
    assert (bare.name, bare.compute_table_schema()["columns"]["screen_name"]["primary_key"]) == ("people", True)


def test_most_lists_have_a_key(api: JustOne, resource: Any) -> None:
    from weibokit.dlt.hints import fields_of, key_of  # noqa: PLC0415

    paged = [each for each in load_index().apis["weibo_v2"].operations if each.paging and each.paging["items"]]
    with WeiboV2(access_token="T") as client:
        known = [getattr(getattr(client, each.namespace), f"iter_{each.method_name}") for each in paged]
    keys = [key_of(fields_of(each)) for each in known]
    assert len(keys) > 50
    assert sum(key is not None for key in keys) > 0.5 * len(keys)


def test_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.startswith("weibokit.dlt")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "dlt", None)
    with pytest.raises(ImportError, match=r"pip install 'weibokit\[dlt\]'"):
        import_module("weibokit.dlt")


def test_credential_is_in_no_file(pipeline: Any, api: JustOne, resource: Any, tmp_path: Path) -> None:
    pipeline.run(resource(api.weibo.pages_get_followers_v1, uid="1", max_pages=1))
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) > 5
    assert [file for file in files if SECRET.encode() in file.read_bytes()] == []
