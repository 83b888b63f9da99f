"""Many calls of one method, whose outcomes are lines of a file.

jobs        the arguments of each call, from a list, a table or a file of JSON lines
outcomes    what a call returned or raised, as what is written of it
lines       the file: a line per job, in order, and what came before its turn
disk        waiting until a line is on disk
progress    how far it is, on a terminal or as a line
calling     one job: its one response, or all of its pages
course      what is to be called for, what came of it, and when to stop
run         the calls, by threads or on an event loop
executors   the calls by an executor of the user's, and what became of a job that it gave up
travelling  the settings that go to its workers, without a credential
workers     what runs there, by a client that is opened once in each process
"""
