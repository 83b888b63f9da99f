"""Shows the whole house in one go: mock server, generated clients, typed answers.

Starts the mock server as a user would, on a free port, calls the documented operations through the generated clients,
sync and async, t.sina in JSON and in XML, and prints one line a call. Exit 0 only if every call worked.
"""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from typing import Any, NamedTuple
from unicodedata import east_asian_width

import weibokit

READY = "listening on "


class Call(NamedTuple):
    """One documented operation: which client, how to call it, which fields to show."""

    operation: str
    client: str
    invoke: Callable[[Any], Any]
    fields: Callable[[Any], dict[str, object]]


class Row(NamedTuple):
    """One call in the table; the fields stand on a line of their own, so that a narrow terminal has room for both."""

    cells: tuple[str, ...]
    fields: str


HEAD = Row(("operation", "client", "status", "model", "sample"), "a few typed fields")

CALLS = [
    Call(
        "weibo.get_followers_v1",
        "JustOne",
        lambda api: api.weibo.get_followers_v1(uid="1195242865"),
        lambda page: pick(page.data.users[0], "id", "screen_name", "followers_count"),
    ),
    Call(
        "bilibili.get_user_relation_stat_v1",
        "JustOne",
        lambda api: api.bilibili.get_user_relation_stat_v1(wmid="472747194"),
        lambda stat: pick(stat.data.data, "mid", "follower", "following"),
    ),
    Call(
        "friendships.friends_bilateral_sort_interactive",
        "WeiboV2",
        lambda api: api.friendships.friends_bilateral_sort_interactive(count=50),
        lambda page: pick(page.users[0], "idstr", "screen_name", "bi_followers_count"),
    ),
    Call(
        "friendships.groups_follow",
        "WeiboV2",
        lambda api: api.friendships.groups_follow(list_id=3404979794629010),
        lambda group: pick(group, "idstr", "name", "member_count"),
    ),
    Call(
        "statuses.followers",
        "TSina json",
        lambda api: api.statuses.followers(cursor=-1),
        lambda page: pick(page.users[0], "id", "screen_name", "time_zone"),
    ),
    Call(
        "statuses.followers",
        "TSina xml",
        lambda api: api.statuses.followers(cursor=-1),
        lambda page: pick(page.users[0], "id", "screen_name", "time_zone"),
    ),
]


def main() -> int:
    """Run the calls against a mock server of our own and print what came back."""
    with mock_server() as url:
        print(f"mock server on {url}\n")
        rows = [*call_sync(url), *asyncio.run(call_async(url))]
    print(table([HEAD, *rows]))
    print(f"\n{len(rows)} calls, all answered.")
    return 0


@contextmanager
def mock_server() -> Iterator[str]:
    """Run the mock server on a free port; yields its base URL."""
    command = [sys.executable, "-m", "weibokit_mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        try:
            line = process.stdout.readline().strip() if process.stdout else ""
            if not line.startswith(READY):
                raise RuntimeError(f"The mock server printed {line!r} instead of {READY!r} and its address.")
            yield line.removeprefix(READY)
        finally:
            process.terminate()


def clients(prefix: str, url: str) -> dict[str, Any]:
    """Make one client of each kind, pointed at the mock server."""
    make = {name: getattr(weibokit, prefix + name) for name in ("JustOne", "WeiboV2", "TSina")}
    return {
        "JustOne": make["JustOne"](token="demo", base_url=url),
        "WeiboV2": make["WeiboV2"](access_token="demo", base_url=url),
        "TSina json": make["TSina"](app_key="demo", base_url=url),
        "TSina xml": make["TSina"](app_key="demo", base_url=url, format="xml"),
    }


def call_sync(url: str) -> list[Row]:
    """Make every call with the sync clients."""
    with ExitStack() as stack:
        apis = {name: stack.enter_context(api) for name, api in clients("", url).items()}
        return [row(call, "sync", call.invoke(apis[call.client])) for call in CALLS]


async def call_async(url: str) -> list[Row]:
    """Make every call with the async clients, all at once."""
    async with AsyncExitStack() as stack:
        apis = {name: await stack.enter_async_context(api) for name, api in clients("Async", url).items()}
        answers = await asyncio.gather(*(call.invoke(apis[call.client]) for call in CALLS))
        return [row(call, "async", answer) for call, answer in zip(CALLS, answers, strict=True)]


def pick(view: Any, *names: str) -> dict[str, object]:
    """Read some fields of an answer by their Python names."""
    return {name: getattr(view, name) for name in names}


def row(call: Call, kind: str, answer: Any) -> Row:
    """Describe an answer and the response that brought it."""
    response = weibokit.raw_response(answer)
    fields = ", ".join(f"{name}={value!r}" for name, value in call.fields(answer).items())
    source = response.header("x-mock-source") or "unknown"
    cells = (call.operation, f"{call.client}, {kind}", str(response.status_code), type(answer).__name__, source)
    return Row(cells, fields)


def table(rows: list[Row]) -> str:
    """Lay rows out in columns, a rule below the first."""
    widths = [max(map(columns, cells)) for cells in zip(*(row.cells for row in rows), strict=True)]
    blocks = [
        "  ".join(pad(cell, width) for cell, width in zip(row.cells, widths, strict=True)).rstrip()
        + f"\n    {row.fields}"
        for row in rows
    ]
    return "\n".join([blocks[0], "─" * (sum(widths) + 2 * len(widths) - 2), *blocks[1:]])


def columns(text: str) -> int:
    """Count the terminal columns of a text; Chinese characters take two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def pad(text: str, width: int) -> str:
    """Fill a text with spaces up to a number of terminal columns."""
    return text + " " * (width - columns(text))


if __name__ == "__main__":
    sys.exit(main())
