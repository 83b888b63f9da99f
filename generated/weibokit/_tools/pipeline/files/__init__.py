# Do not edit: `make generate` writes this file from tools/pipeline/files/__init__.py.

