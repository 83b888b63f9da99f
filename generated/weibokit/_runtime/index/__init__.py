# Do not edit: `make generate` writes this file from tools/runtime/index/__init__.py.

"""The index of operations and codes: what people and programs look up without reading a definition.

<api>/index.json ──load_index──► OperationIndex ──search──► operations, the best first
(generated)                        └─ of each API: operations, parameters, codes, credentials

loading      load_index, and the index that it returns
operations   what the index says of an API, an operation, a parameter, a code
ranking      how well an operation answers to words, English or Chinese
tokens       words of names and texts, as they are compared
"""
