# Do not edit: `make generate` writes this file from tools/runtime/models/__init__.py.

"""Models: typed, read-only views of JSON.

model          base of all models
fields         fields of models, read when they are first asked for
field_types    what a field may hold, compiled once into a parser and a checker
times          how the services write times
pointers       JSON pointers, and the types of JSON values
"""
