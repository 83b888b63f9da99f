"""An offline mock of Just One API, Weibo v2 and t.sina v1; it reads the package data of `weibokit`, and recordings.

server ─► app ─► framework (connexion, pruned) ────────────────► responder ─► wire
          │      routing ─► security ─► validation               samples, paging, synthesis, render
          └─ refusals: each API's own error body, for whatever was raised on the way

settings      what can be set, and the one place where conflicts are found
definitions   the effective definitions and their samples
captured      recorded answers from a folder of the user's
references    what references in them lead to
dialects      what is peculiar to one API: its paths, content types, the shape of a refusal
bodies        bodies of requests, read into their calls
messages      a call on its way in, an answer on its way out
routing       path and method → operation
security      credentials
validation    parameters and bodies
requirements  parameters that are wanted together
refusals      situation → answer, by the definition's `x-errors`
oauth2        codes and tokens of the OAuth 2.0 flow: the one thing that a call leaves behind
responder     operation and call → answer: sample, page or synthesis
dataless      answers that hold no data: redirects and pictures
paging        pages, and what they hold
positions     which page is asked for, and what leads on
synthesis     values in the shape of a sample
filling       values from a schema alone
fitting       values within the bounds of a schema
invented/     what is invented for a field, by its name
render        values → JSON and XML
admin         what answers below /__admin
framework     the only module that touches connexion
app           the decision order, from end to end
server        uvicorn, in the foreground or in a thread
protocol      limits on what is no request yet: size of its head, time to arrive
cli           `weibokit-mock`
"""
