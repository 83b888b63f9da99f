"""Which clients are made, and what each stands on in the runtime."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """One client.

    `name` is the folder it goes into and the name of its definition, `class_name` its class. `module`, `sync_base` and
    `async_base` say where in the runtime the bases of its two classes are. `extra` is the class, beside those of the
    client, that a module named like it brings: a template of ours, with a base in the runtime.
    """

    name: str
    class_name: str
    module: str
    sync_base: str
    async_base: str
    extra: str = ""

    @property
    def async_name(self) -> str:
        """Name of the asynchronous class."""
        return f"Async{self.class_name}"

    @property
    def exports(self) -> dict[str, str]:
        """The module of each class that it brings."""
        extra = {name: f".{self.name}.{self.extra.lower()}" for name in (self.extra, f"Async{self.extra}")}
        return {self.class_name: f".{self.name}", self.async_name: f".{self.name}", **(extra if self.extra else {})}

    @classmethod
    def of_service(cls, name: str, class_name: str, extra: str = "") -> "Target":
        """A client of a service that has its own module, named as the client, in the runtime."""
        return cls(name, class_name, name, f"{class_name}Base", f"Async{class_name}Base", extra)


TARGETS = (
    Target.of_service("justone", "JustOne"),
    Target.of_service("weibo_v2", "WeiboV2", extra="OAuth2"),
    Target.of_service("tsina_v1", "TSina", extra="OAuth1"),
)
