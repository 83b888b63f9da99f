"""Serves the yardstick application the way the mock server is run, and prints its address when ready."""

from weibokit_mock.server import run

from tests.benchmarks.raw_asgi import app

if __name__ == "__main__":
    run(app, "127.0.0.1", 0, ready=lambda url: print(url, flush=True))
