# Do not edit: `make generate` writes this file from tools/pipeline/__init__.py.

