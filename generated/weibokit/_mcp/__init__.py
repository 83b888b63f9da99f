# Do not edit: `make generate` writes this file from tools/mcp_server/__init__.py.

"""`weibokit-mcp`: operations for agents, by the Model Context Protocol; copied as it is to `weibokit/_mcp`.

arguments ─► main ─► clients
                └──► server ─► tools ─► calls ─► a client ─► results ─► standard output

It stands on the command beside it: clients, arguments, fields and errors are those of `weibokit call`.

start    starts the server, or says what it lacks
main     the options, and the run of the server
server   the four tools as the protocol has them
tools    what the four tools do
calls    one call: what is allowed, its arguments, what came
clients  a client for each API, with one budget and one archive for all
results  what a tool returns: cut to size, without credentials, and labelled where it comes from a service
"""
