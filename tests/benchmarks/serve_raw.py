"""Serves the yardstick application with the settings of the mock server, and prints its address when ready."""

from weibokit_mock.server import serve

from tests.benchmarks.raw_asgi import app

if __name__ == "__main__":
    serve(app, host="127.0.0.1", port=0)
