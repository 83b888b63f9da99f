# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/__init__.py.

