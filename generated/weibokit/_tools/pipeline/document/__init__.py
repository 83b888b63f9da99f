# Do not edit: `make generate` writes this file from tools/pipeline/document/__init__.py.

