"""What is written: JSON, JSON Lines, CSV or a table, as it comes.

formats   the four formats, and which one is taken by default
fields    parts of a response, by paths such as `data.users.screen_name`
cells     values as cells of CSV and tables
table     tables as wide as the terminal
"""
