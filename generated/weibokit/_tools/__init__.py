# Do not edit: `make generate` writes this file from tools/__init__.py.

