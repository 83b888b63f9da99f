# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""Contains methods for accessing the API"""
