# Do not edit: `make generate` writes this file from tools/diff/comparison/__init__.py.

