"""Serves the yardstick application with uvicorn alone, on the mock's event loop and parser, and prints its address."""

import socket

import uvicorn

from tests.benchmarks.raw_asgi import app


def main() -> None:
    """Serve on a free port of loopback until SIGTERM."""
    config = uvicorn.Config(app, interface="asgi3", lifespan="off", http="httptools", log_config=None, access_log=False)
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
