# Do not edit: `make generate` writes this file from tools/runtime/pagination/__init__.py.

"""Pagination through lists.

pages    from page to page, until the last
"""
