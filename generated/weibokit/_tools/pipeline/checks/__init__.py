# Do not edit: `make generate` writes this file from tools/pipeline/checks/__init__.py.

