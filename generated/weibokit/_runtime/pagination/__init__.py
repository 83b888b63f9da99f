# Do not edit: `make generate` writes this file from tools/runtime/pagination/__init__.py.

"""Paging through lists.

pages   walking from page to page
"""
