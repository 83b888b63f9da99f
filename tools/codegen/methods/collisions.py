"""Names that the generator's code has for itself, kept free of parameters."""

from openapi_python_client.config import Config
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString

LOCALS = {"body", "cookies", "headers", "params", "quote"}
"""Beside `client` and `url`, which the generator itself keeps free."""

OF_PAGING = {"max_pages", "resume"}
"""Arguments that the methods which page have for themselves."""

CONVERTED = "json_"
"""What the name of a parameter is preceded by once it is converted."""


def make_room(endpoint: Endpoint, config: Config, *, pages: bool) -> None:
    """Rename the parameters that would hide what the generator's code relies on; callers never see that.

    `pages` says that methods page through it: then what those have for themselves is kept free, for callers too.
    """
    kept = LOCALS | OF_PAGING if pages else LOCALS
    for place, prop in endpoint.iter_all_parameters():
        old = str(prop.python_name)
        if old in kept or old.startswith(CONVERTED):
            prop.set_python_name(UntrustedString(f"{old}_{place.value}"), config)
            # The path holds the Python names already.
            path = endpoint.path.get_untrusted_value().replace(f"{{{old}}}", f"{{{prop.python_name}}}")
            endpoint.path = UntrustedString(path)
