# Do not edit: `make generate` writes this file from tools/diff/comparison/shared.py.

"""What changed for all operations at once: the servers, and what a credential of a given name is."""

from collections.abc import Iterator

from weibokit._tools.diff.changes import rules
from weibokit._tools.diff.changes.change import Change
from weibokit._tools.diff.comparison.definition import CheckedDefinition, Node
from weibokit._tools.diff.comparison.matching import DefinitionPair
from weibokit._tools.diff.comparison.schemas.leftovers import leftovers
from weibokit._tools.diff.comparison.schemas.sameness import Sameness
from weibokit._tools.diff.comparison.servers import SERVERS, compare_servers

_READ = frozenset({"openapi", "info", "paths", "components", "tags", "security", SERVERS})


def shared_changes(definitions: DefinitionPair) -> Iterator[Change]:
    """Yield the changes of what operations share, schemas excepted."""
    yield from _servers(definitions)
    yield from _credentials(definitions)
    yield from _rest(definitions)


def _servers(definitions: DefinitionPair) -> Iterator[Change]:
    for rule, url, old, new in compare_servers(*(one.document.get(SERVERS) for one in definitions)):
        yield Change(rule, "", SERVERS, "server", url, old, new)


def _credentials(definitions: DefinitionPair) -> Iterator[Change]:
    """Compare the schemes; what it means for calls that one comes or goes shows in the operations that name it."""
    old, new = (_schemes(one) for one in definitions)
    for name in old.keys() | new.keys():
        path = f"components/securitySchemes/{name}"
        if name not in old or name not in new:
            yield Change(rules.CREDENTIAL_REMOVED if name in old else rules.CREDENTIAL_ADDED, "", path)
        elif old[name] != new[name]:
            yield Change(rules.CREDENTIAL_CHANGED, "", path, old=old[name], new=new[name])


def _schemes(definition: CheckedDefinition) -> dict[str, Node]:
    schemes = definition.components("securitySchemes")
    return {
        name: {key: value for key, value in definition.resolve(node, "securitySchemes").items() if key != "description"}
        for name, node in schemes.items()
    }


def _rest(definitions: DefinitionPair) -> Iterator[Change]:
    """Compare what nothing else reads, such as webhooks."""
    same = Sameness(*definitions).same
    old, new = (one.document for one in definitions)
    for keyword, was, became in leftovers(old, new, read=_READ, same=same):
        yield Change(rules.OPERATION_KEYWORD_CHANGED, "", keyword, old=was, new=became, keyword=keyword)
