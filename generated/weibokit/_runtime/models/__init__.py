# Do not edit: `make generate` writes this file from tools/runtime/models/__init__.py.

"""Typed, read-only views over JSON.

field_types   what a field may hold, written as a short text and compiled once into a parser and a checker
model         read-only typed views over the raw JSON of an answer
pointers      JSON values: pointers to them, and their types
times         how answers write times, and the aware datetimes that they stand for
"""
