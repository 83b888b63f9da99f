# Do not edit: `make generate` writes this file from tools/diff/__init__.py.

