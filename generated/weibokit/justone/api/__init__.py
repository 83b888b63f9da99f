# Do not edit: `make generate` writes this file from specs/justone.

"""Contains methods for accessing the API"""
