"""Classifies what changed between two OpenAPI definitions, 3.0 or 3.1, by what it means for callers.

    compare        two definitions → a sorted list of changes
    files          two files → what changed, written down
    comparison/    the parts of two definitions, matched and compared
    changes/       one change: its rule, its level and its text
    reporting/     changes as text, JSON, Markdown, changelog and version step

Not compared, on purpose, is what only tells people something: descriptions, titles of schemas, examples, `externalDocs`
and `info`; the order of anything; and extensions other than `x-docs-hidden` and `x-vanished-since`, which mean what
their authors want, and which providers change every week. Everything else is: a key that differs and that no rule reads
is told by its name, and taken as breaking (callbacks and webhooks, which go the other way, as changed behaviour; links,
which say what may follow a response, as neutral). A path is
compared letter by letter, but for names of parameters in it: an operation on another path is one removed and one added,
unless its operationId stayed. The one parameter that went and the one that came are the same, renamed, when nothing but
the name tells them apart. A schema of `components` that both sides refer to by one name is compared once, for requests
and for responses.

No library does this: those on PyPI (openapispecdiff, api-schema-diff, schemawatch, kryptorious-apiguard; looked at in
the versions 1.43.9, 1.0.4, 0.1.4, 1.0.1) don't know hidden operations, defaults or a changed method, most neither enums
nor form fields, and the first pins validators that conflict with ours. oasdiff does more, but is a program in Go.
"""
