"""Models of the client, as the templates need them.

types          properties of the generator as annotations and field types
time_fields    fields that are read as a datetime too
views          response models, and which schema belongs to requests and which to responses
"""
