"""A module for each command; its function `command` returns it in a language.

search       operations by words
show         all about an operation
call         an operation as a command, with an option for each parameter
running      the call of an operation, and what came of it
bulk         one operation, many jobs
archive      a file of archived responses
codes        what codes mean and cost
mock         the mock server
diff         two definitions
completion   what completes commands in a shell
"""
