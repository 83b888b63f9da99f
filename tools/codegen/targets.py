"""Which clients are made, and what each stands on in the runtime."""

from dataclasses import dataclass

from tools.runtime.apis.registry import APIS, ClientAPI


@dataclass(frozen=True)
class Target:
    """One client.

    `name` is the folder it goes into and the name of its definition, `class_name` its class, `title` what people call
    the API. `base` is the API whose options and errors it has. `extra` is the class, beside those of the client, that a
    module named like it brings: a template of ours, with a base in the runtime.
    """

    name: str
    class_name: str
    title: str
    base: ClientAPI
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


TARGETS = tuple(Target(api.name, api.class_name, api.title, api, api.oauth) for api in APIS)
