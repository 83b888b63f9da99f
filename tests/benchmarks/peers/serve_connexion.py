"""Serves a definition with connexion as it comes, the way raw ASGI is served: `python -m … DEFINITION PORT`."""

import json
import os
import sys
import warnings
from pathlib import Path

from starlette.responses import Response

from tests.benchmarks.raw_asgi import BODY
from tests.benchmarks.serve_raw import serve

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # connexion imports deprecated names
    from connexion import AsyncApp  # type: ignore[import-untyped]


async def respond() -> Response:
    """Respond with the page that all servers respond with."""
    return Response(BODY, media_type="application/json")


def accept(*_credential: str) -> dict[str, str]:
    """Take any credential for a good one, as mock and Prism do."""
    return {"sub": "anybody"}


def create_app(definition: Path) -> AsyncApp:
    """Return connexion's application: routes, credentials and parameters are its own, and so are their checks."""
    os.environ["APIKEYINFO_FUNC"] = os.environ["BASICINFO_FUNC"] = f"{__name__}.{accept.__name__}"
    app = AsyncApp("plain")
    # As an object: from a file, which connexion reads as YAML, it would take some seconds more.
    app.add_api(json.loads(definition.read_bytes()), resolver=lambda _operation_id: respond)
    return app


if __name__ == "__main__":
    serve(create_app(Path(sys.argv[1])), int(sys.argv[2]))
