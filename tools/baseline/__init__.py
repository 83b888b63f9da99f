"""The committed baseline of a published definition: its names, types and values, with descriptions of our own.

published definition ─────── extract ──────┐
                                           ├── compose ──► specs/justone/openapi.json, source.toml, known_defects.txt
specs/justone/descriptions/ ─ descriptions ┘

    extract         takes over what a closed list names; prose and samples are left, and an unknown key is an error
    descriptions    our texts, and which of them were asked for; one too few and one too many are errors
    compose         puts both together
    write           writes the three files

The descriptions are kept apart from the definition, so that a newer one can be composed with what is already written:

descriptions/operations/<platform>.yaml   `GET /path`: summary and description; the platform is the second segment
descriptions/parameters.yaml              a text for each name of a parameter, by path where its meaning differs
descriptions/tags.yaml                    a text for each tag
descriptions/document.yaml                everything else, by JSON pointer
"""
