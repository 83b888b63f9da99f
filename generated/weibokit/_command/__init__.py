# Do not edit: `make generate` writes this file from tools/command/__init__.py.

"""`weibokit`, the command: copied as it is to `weibokit/_command`, and standing on public names of the package only.

arguments ─► main ─► root ─► commands/<name> ─► calling/ ─► a client ─► output/ ─► standard output
              │                                                │
              └────────── exit codes ◄── failures ◄────────────┘

start        starts the command, or says what it lacks
main         runs a command, and returns its exit code
root         the group of all commands; each is imported when it is wanted
failures     errors: their exit codes, and how they are written
help_pages   help that counts Chinese characters as two columns wide
language     English or Chinese: as `--lang` says, else the locale
names        operations by their names, completed in a shell
widths       how wide texts are on a terminal
commands/    a module for each command
describing/  operations in words
calling/     from options to a call: arguments, credentials, clients, costs
output/      what is written: JSON, JSON Lines, CSV, tables
"""
