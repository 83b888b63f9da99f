"""What changed for all operations at once: the servers, and what a credential of a given name is."""

from collections.abc import Iterator

from tools.diff.changes import rules
from tools.diff.changes.change import Change
from tools.diff.comparison.definition import CheckedDefinition, Node
from tools.diff.comparison.matching import DefinitionPair

SERVERS = "servers"


def shared_changes(definitions: DefinitionPair) -> Iterator[Change]:
    """Yield the changes of what operations share, schemas excepted."""
    yield from _servers(definitions)
    yield from _credentials(definitions)


def _servers(definitions: DefinitionPair) -> Iterator[Change]:
    old, new = ({server["url"] for server in one.document.get(SERVERS, ())} for one in definitions)
    yield from (Change(rules.SERVER_ADDED, "", SERVERS, "server", url) for url in new - old)
    yield from (Change(rules.SERVER_REMOVED, "", SERVERS, "server", url) for url in old - new)


def _credentials(definitions: DefinitionPair) -> Iterator[Change]:
    """Compare the schemes that both sides have; one that comes or goes shows in the operations that name it."""
    old, new = (_schemes(one) for one in definitions)
    for name in old.keys() & new.keys():
        if old[name] != new[name]:
            path = f"components/securitySchemes/{name}"
            yield Change(rules.CREDENTIAL_CHANGED, "", path, old=old[name], new=new[name])


def _schemes(definition: CheckedDefinition) -> dict[str, Node]:
    schemes = definition.components("securitySchemes")
    return {
        name: {key: value for key, value in definition.resolve(node, "securitySchemes").items() if key != "description"}
        for name, node in schemes.items()
    }
