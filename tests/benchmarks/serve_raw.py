"""Serves the yardstick application with uvicorn alone, on the mock's event loop and parser, and prints its address."""

import socket
import sys
from typing import Any

import uvicorn

from tests.benchmarks.raw_asgi import app


def serve(served: Any, port: int = 0) -> None:
    """Serve an ASGI application on a port of loopback, a free one for 0, until SIGTERM."""
    config = uvicorn.Config(
        served, interface="asgi3", lifespan="off", http="httptools", log_config=None, access_log=False
    )
    with socket.create_server(("127.0.0.1", port), backlog=2048) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    serve(app, int(sys.argv[1]) if sys.argv[1:] else 0)
