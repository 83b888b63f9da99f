"""Shows everything in one run: mock server, generated clients, typed models.

Starts the mock server as a user would, on a free port, calls the documented operations through the generated clients,
sync and async, t.sina in JSON and in XML, and prints what came back. Exit 0 only if every call worked.
"""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from typing import Any, NamedTuple

import weibokit

READY = "listening on "


class Showcase(NamedTuple):
    """One documented operation: which client, how to call it, which fields to show."""

    operation: str
    client: str
    invoke: Callable[[Any], Any]
    fields: Callable[[Any], dict[str, object]]


class Row(NamedTuple):
    """One call in the table; the fields stand on a line of their own, so that the table fits a terminal."""

    operation: str
    client: str
    format: str
    status: str
    model: str
    source: str
    fields: str


HEAD = Row("operation", "client", "format", "status", "model", "sample", "a few typed fields")

SHOWCASES = [
    Showcase(
        "weibo.get_followers_v1",
        "JustOne",
        lambda api: api.weibo.get_followers_v1(uid="1195242865"),
        lambda page: pick(page.data.users[0], "id", "screen_name", "followers_count"),
    ),
    Showcase(
        "bilibili.get_user_relation_stat_v1",
        "JustOne",
        lambda api: api.bilibili.get_user_relation_stat_v1(wmid="472747194"),
        lambda stat: pick(stat.data.data, "mid", "follower", "following"),
    ),
    Showcase(
        "friendships.friends_bilateral_sort_interactive",
        "WeiboV2",
        lambda api: api.friendships.friends_bilateral_sort_interactive(count=50),
        lambda page: pick(page.users[0], "idstr", "screen_name", "bi_followers_count"),
    ),
    Showcase(
        "friendships.groups_follow",
        "WeiboV2",
        lambda api: api.friendships.groups_follow(list_id=3404979794629010),
        lambda group: pick(group, "idstr", "name", "member_count"),
    ),
    Showcase(
        "statuses.followers",
        "TSina",
        lambda api: api.statuses.followers(cursor=-1),
        lambda page: pick(page.users[0], "id", "screen_name", "time_zone"),
    ),
    Showcase(
        "statuses.followers",
        "TSina XML",
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
    print(f"\n{len(rows)} calls, half of them async; all were answered.")
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
        "TSina": make["TSina"](app_key="demo", base_url=url),
        "TSina XML": make["TSina"](app_key="demo", base_url=url, format="xml"),
    }


def call_sync(url: str) -> list[Row]:
    """Make every call with the sync clients."""
    with ExitStack() as stack:
        apis = {name: stack.enter_context(api) for name, api in clients("", url).items()}
        return [row(showcase, apis[showcase.client], showcase.invoke(apis[showcase.client])) for showcase in SHOWCASES]


async def call_async(url: str) -> list[Row]:
    """Make every call with the async clients, all at once."""
    async with AsyncExitStack() as stack:
        apis = {name: await stack.enter_async_context(api) for name, api in clients("Async", url).items()}
        models = await asyncio.gather(*(showcase.invoke(apis[showcase.client]) for showcase in SHOWCASES))
        return [row(showcase, apis[showcase.client], model) for showcase, model in zip(SHOWCASES, models, strict=True)]


def pick(view: Any, *names: str) -> dict[str, object]:
    """Read some fields of a response by their Python names."""
    return {name: getattr(view, name) for name in names}


def row(showcase: Showcase, api: Any, model: Any) -> Row:
    """Describe a response and the response that brought it."""
    response = weibokit.raw_response(model)
    return Row(
        operation=showcase.operation,
        client=type(api).__name__,
        format=(response.header("content-type") or "").partition(";")[0].removeprefix("application/"),
        status=str(response.status_code),
        model=type(model).__name__,
        source=response.header("x-mock-source") or "unknown",
        fields=", ".join(f"{name}={value!r}" for name, value in showcase.fields(model).items()),
    )


def table(rows: list[Row]) -> str:
    """Lay rows out in columns, the fields of each below it, and a rule below the first."""
    widths = [max(map(len, cells)) for cells in zip(*(row[:-1] for row in rows), strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() + f"\n    {row.fields}" for row in rows]
    return "\n".join([lines[0], "  ".join("─" * width for width in widths), *lines[1:]])


if __name__ == "__main__":
    sys.exit(main())
