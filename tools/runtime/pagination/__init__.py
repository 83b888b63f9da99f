"""Paging through lists.

pages   walking from page to page
"""
