"""The server for agents, through the own client of the package that has the protocol: in memory, and as a program."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from weibokit_mock.testing.session import MockSession

from tests.tools.mcp_server.conftest import SECRET, Open

pytestmark = pytest.mark.slow

FOLLOWERS = "justone.weibo.get_followers_v1"
START = "import sys; from weibokit._mcp.start import main; sys.exit(main())"


def asked(server: Any, *requests: tuple[str, dict[str, Any]]) -> tuple[list[Any], list[Any]]:
    """Return the tools that a server lists, and the results of calls to them."""
    from mcp.client import Client  # noqa: PLC0415 - only the group `mcp` has it

    async def asking() -> tuple[list[Any], list[Any]]:
        async with Client(server) as client:
            listed = await client.list_tools()
            return listed.tools, [await client.call_tool(name, given) for name, given in requests]

    return asyncio.run(asking())


def served(tools: Any) -> Any:
    from weibokit._mcp.server import server_of  # noqa: PLC0415 - it needs mcp

    return server_of(tools)


def texts(result: Any) -> list[str]:
    return [each.text for each in result.content]


def test_four_tools_are_listed_in_little_text(tools: Open) -> None:
    listed, _ = asked(served(tools()))
    assert [each.name for each in listed] == ["search_operations", "describe_operation", "call_operation", "spending"]
    assert [each.annotations.read_only_hint for each in listed] == [True] * 4
    assert all(each.input_schema["additionalProperties"] is False for each in listed)
    assert sum(len(each.model_dump_json(exclude_none=True)) for each in listed) < 5_000
    writing, _ = asked(served(tools(allow_writes=True)))
    assert (writing[2].annotations.read_only_hint, writing[2].annotations.destructive_hint) == (False, True)


def test_operation_is_found_described_and_called(tools: Open) -> None:
    arguments = {"operation": FOLLOWERS, "arguments": {"uid": "1195242865"}, "fields": ["data.total_number"]}
    _, (found, described, called, spent) = asked(
        served(tools()),
        ("search_operations", {"query": "weibo followers"}),
        ("describe_operation", {"operation": FOLLOWERS}),
        ("call_operation", arguments),
        ("spending", {}),
    )
    assert FOLLOWERS in texts(found)[0]
    assert "uid (str, required)" in texts(described)[0]
    note, data = texts(called)
    assert note == "From the service. Charged: yes."
    assert data.splitlines()[1] == "424"
    assert texts(spent) == ["Charged calls of this run: 1 of 5 spent, 4 left."]
    assert not called.is_error


def test_misspelt_argument_of_a_tool_is_never_sent(tools: Open, weibokit_mock: MockSession) -> None:
    given = {"operation": FOLLOWERS, "arguments": {"uid": "1"}, "field": ["code"]}
    _, (result,) = asked(served(tools()), ("call_operation", given))
    assert result.is_error
    assert "field" in texts(result)[0]
    assert weibokit_mock.calls() == []


def test_failure_is_an_error_of_the_protocol(tools: Open) -> None:
    _, (result,) = asked(served(tools()), ("call_operation", {"operation": FOLLOWERS}))
    assert result.is_error
    assert "also wants these arguments" in texts(result)[0]


def test_program_serves_on_its_standard_streams(weibokit_mock: MockSession, tmp_path: Path) -> None:
    from mcp.client.stdio import StdioServerParameters  # noqa: PLC0415

    file = tmp_path / "paid.sqlite"
    options = ["--budget", "3", "--base-url", weibokit_mock.base_url, "--archive", str(file)]
    program = StdioServerParameters(command=sys.executable, args=["-c", START, *options], env={"JUSTONE_TOKEN": SECRET})
    listed, (called, spent) = asked(
        program, ("call_operation", {"operation": FOLLOWERS, "arguments": {"uid": "1"}}), ("spending", {})
    )
    assert len(listed) == 4
    assert json.loads(texts(called)[1].splitlines()[1])["code"] == 0
    assert texts(spent) == ["Charged calls of this run: 1 of 3 spent, 2 left."]
    assert file.is_file()
    weibokit_mock.assert_called("weibo.get_followers_v1", uid="1", times=1)


def test_program_says_at_its_start_that_a_budget_is_wanted() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, "--lang", "en"],
        env={**os.environ, "JUSTONE_TOKEN": SECRET},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "say by --budget CALLS how many agents may pay for at most" in " ".join(done.stderr.split())
    assert SECRET not in done.stderr
