# Do not edit: `make generate` writes this file from tools/runtime/pagination/__init__.py.

"""Pagination through lists.

iterators    over pages, and over what is on them
pages        rules of pagination: from page to page, until the last
state        where a pagination stands
"""
