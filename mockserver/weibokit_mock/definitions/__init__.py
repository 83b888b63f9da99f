"""The definitions that the mock serves, read from package data.

operations   definitions, their operations and samples
recordings   recorded responses from a folder of the user's
references   references inside a document, replaced by their targets
schemas      properties, items, options and bounds of a schema
"""
