"""Serves the yardstick application the way the mock server is run, on a port, and prints its address when ready."""

import sys

from weibokit_mock.server import run

from tests.benchmarks.raw_asgi import app

if __name__ == "__main__":
    run(app, "127.0.0.1", int(sys.argv[1]) if sys.argv[1:] else 0, ready=lambda url: print(url, flush=True))
