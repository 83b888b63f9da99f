# Do not edit: `make generate` writes this file from tools/runtime/version.py.

"""Version of the package."""

__version__ = "0.1.0"
