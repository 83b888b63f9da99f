"""How Python code is written.

banner        the line at the head of every module that says what makes it
docstrings    docstrings of methods and classes, in sections, wrapped
formatting    ruff, with the same result everywhere
literals      values as code
"""
