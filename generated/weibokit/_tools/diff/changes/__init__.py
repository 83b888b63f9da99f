# Do not edit: `make generate` writes this file from tools/diff/changes/__init__.py.

