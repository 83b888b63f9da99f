"""Pages of lists: which one a request asks for, and what it holds.

pages       pages by number, offset or cursor
timelines   lists with the newest first, by pages and by ids
cursors     cursors of the pages of a list
"""
