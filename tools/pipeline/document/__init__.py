"""An OpenAPI document, and ways through it.

extensions    the extensions (`x-` keys) that definitions have
grammar       the closed list of keys that a definition may hold, of OpenAPI 3.0 and 3.1 together
naming        names of an operation, from its method and path
operations    the operations of a document, their parameters and their schemas
pointers      JSON pointers (RFC 6901): making, splitting and following them
references    references inside one document: finding and following them, and what they reach
traversal     every object of a definition with its type, guided by the grammar
"""
