"""Pagination through lists.

pages    from page to page, until the last
"""
