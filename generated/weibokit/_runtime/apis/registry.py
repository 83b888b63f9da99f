# Do not edit: `make generate` writes this file from tools/runtime/apis/registry.py.

"""The APIs that there are clients for, in the order in which they are built and listed; nothing else names them all."""

from dataclasses import dataclass

__all__ = ["APIS", "JUSTONE", "ClientAPI"]


@dataclass(frozen=True, slots=True)
class ClientAPI:
    """One API: `name` is that of its folders, and of the module beside this one that holds its own behaviour.

    `class_name` is the class of its client, `title` what people call it. `path_prefix` comes before the namespace in
    its paths, where there is one. `oauth` is the class of its OAuth flow, in a module named like it.
    `personal` says that responses depend on who asks, and that what is no GET changes something.
    """

    name: str
    class_name: str
    title: str
    path_prefix: str = ""
    oauth: str = ""
    personal: bool = False

    @property
    def settings(self) -> str:
        """Name of the class, in the module of the API, that lists the options of its client."""
        return f"{self.class_name}Settings"


JUSTONE = ClientAPI("justone", "JustOne", "Just One API", path_prefix="/api/")

APIS: tuple[ClientAPI, ...] = (
    JUSTONE,
    ClientAPI("weibo_v2", "WeiboV2", "the Weibo Open Platform", path_prefix="/2/", oauth="OAuth2", personal=True),
    ClientAPI("tsina_v1", "TSina", "the first Sina Weibo API", oauth="OAuth1", personal=True),
)
