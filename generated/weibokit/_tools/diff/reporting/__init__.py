# Do not edit: `make generate` writes this file from tools/diff/reporting/__init__.py.

