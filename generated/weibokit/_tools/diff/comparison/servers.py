# Do not edit: `make generate` writes this file from tools/diff/comparison/servers.py.

"""What changed in a list of servers, be it of all operations or of one."""

from collections.abc import Iterator
from typing import Any

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.rules import Rule
from weibokit._tools.diff.comparison.definition import Node

SERVERS = "servers"
_DEFAULT = [{"url": "/"}]


def compare_servers(old: list[Node] | None, new: list[Node] | None) -> Iterator[tuple[Rule, str, Any, Any]]:
    """Yield rule, address and both values of each change between two lists; one that is missing is the host itself."""
    before, after = ({server["url"]: _variables(server) for server in side or _DEFAULT} for side in (old, new))
    yield from ((rules.SERVER_ADDED, url, None, None) for url in sorted(after.keys() - before.keys()))
    yield from ((rules.SERVER_REMOVED, url, None, None) for url in sorted(before.keys() - after.keys()))
    for url in sorted(before.keys() & after.keys()):
        if before[url] != after[url]:
            yield rules.SERVER_CHANGED, url, before[url], after[url]


def _variables(server: Node) -> Node | None:
    variables = server.get("variables", {})
    return {name: {key: each[key] for key in each if key != "description"} for name, each in variables.items()} or None
