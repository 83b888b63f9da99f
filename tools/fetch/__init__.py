"""Downloads the published definition of Just One API into `specs/justone`, or refuses it and leaves the files alone.

addresses ─► downloads ─► acceptance ─► merge with the old definition ─► tools/diff says what changed ─► store

addresses    where an operation is published: the slug rule, and what became of a former address
downloads    one GET over httpx: ETag, timeouts, retries, redirects, size limit
progress     how much has come, when somebody watches
acceptance   the rules that a download must pass
merge        what stays although the download lacks it: hidden operations, and those that just vanished
store        `openapi.json`, `source.toml` and `CHANGES.md`: reading them, replacing them
fetching     all of it in order, for the published pair or any whole definition
singles      the same for single operations
listing      the manifest of published examples
answers      what a published example holds: notes of the publisher, and the answer as it was recorded
corpus       the folder `examples`: its files, and what is noted of them for the next visit
examples     the examples in order, once the definition is in place
refusal      the exception, with the name of the rule
"""
