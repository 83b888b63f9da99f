"""The committed baseline of a published definition: its facts, described in our own words.

published definition ── facts ──┐
                                ├── compose ──► specs/justone/openapi.json, source.toml, known_defects.txt
specs/justone/words/ ── words ──┘

facts      what is taken over, from a closed list; prose and samples are left, and an unknown key is an error
words      our texts, and which of them were asked for; one too few and one too many are errors
compose    both together
write      the three files

The words are kept apart from the definition, so that a newer one can be composed with what is already written:

words/operations/<platform>.yaml   `GET /path`: summary and description; the platform is the second segment of the path
words/parameters.yaml              the glossary: a text for each name of a parameter, by path where its meaning differs
words/tags.yaml                    a text for each tag
words/document.yaml                everything else, by JSON pointer
"""
