"""An OpenAPI document, and ways through it.

grammar      the closed list of what a definition may hold, of OpenAPI 3.0 and 3.1 together
naming       names of an operation, from method and path alone: a published operationId changes, a path rarely does
operations   the operations of a document, and ways from an operation to its parameters and schemas
pointers     JSON pointers (RFC 6901): making them, taking them apart and following them
references   references inside one document: finding them, following them, and what they reach
traversal    every object of a definition with its kind, as the grammar tells; what doesn't fit the grammar is passe
"""
