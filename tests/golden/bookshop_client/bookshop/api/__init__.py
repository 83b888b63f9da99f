# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Contains methods for accessing the API"""
