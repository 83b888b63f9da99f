"""Files of `specs/`, and what is reported about them.

bundle         one document from a definition that is split into files
loading        reads JSON, YAML 1.2 and TOML; what JSON can't hold, and duplicate keys, are errors
foreign        reads definitions that others wrote, as leniently as other readers do
source         `source.toml`: where a definition came from, and whether the file is still the same
folders        folders of `specs/<api>` that more than one tool knows by name
readable       whether files can be read at all, before anything that takes time
yaml_cache     parsed YAML, kept by content below `.cache/`
input_error    the one exception for bad input
findings       what a build found that need not stop it
replacing      replaces files whole, several together, by one process at a time
suggestions    what somebody may have meant who wrote a name that there is not
plurals        numbers with their nouns, for reports
"""
