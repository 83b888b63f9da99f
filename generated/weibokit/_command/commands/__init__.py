# Do not edit: `make generate` writes this file from tools/command/commands/__init__.py.

"""A module for each command; its function `command` returns it in a language.

search       operations by words
show         all about an operation
call         an operation as a command, with an option for each parameter
call_options  the options of call itself, and which of them go together
running      the call of an operation, and what came of it
bulk         one operation, many jobs
archive      a file of archived responses
archived     what is in such a file: as rows, as text, and as files
codes        what codes mean and cost
mock         the mock server
diff         two definitions
completion   what completes commands in a shell
"""
