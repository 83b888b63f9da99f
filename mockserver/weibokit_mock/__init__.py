"""An offline mock of Just One API, Weibo v2 and t.sina v1; it reads the package data of `weibokit`, and recordings.

server ─► app ─► stubs ─► routing ─► security ─► credentials that fail ─► validation ─► stubs ─► preferences ─► flows
─► responders ─► exit

The handlers run in layers of connexion; the first that responds or rejects is the last.

cli             `weibokit-mock`, the command
waiting         `--wait`: until a mock somewhere else is healthy
pytest_plugin   fixtures, for tests of programs that use these APIs
server          uvicorn, in the foreground or in a thread
workers/        uvicorn in many processes
protocol        uvicorn's HTTP protocol with the limits that it lacks
app             the handlers in their order, and the exit
garbage         when it is looked for
settings        what can be set, and the one place where conflicts are found
http/           requests and responses on the wire
apis/           what the mock knows of each API beyond its definition
definitions/    the definitions that the mock serves, and their samples
checks/         what a request must pass before it gets a response
responses/      from a good request to its response
control/        what steers the mock itself
testing/        what a test in Python has of the mock
"""
