"""Files of `specs/`, and what is reported about them.

findings      what a build found, of which all is told at its end
folders       folders of `specs/<api>` that more than one tool knows by name
input_error   the one exception for bad input; everything else that a tool raises is a fault of the tool
loading       reads the files of `specs/`: JSON, YAML 1.2 and TOML. What JSON can't hold, and duplicate keys, are er
plurals       words that several reports share
readable      whether files can be read at all, before anything that takes time
source        `source.toml`: where a definition came from, and whether the file still is what was taken from there
yaml_cache    parsed YAML, kept by content below .cache/
"""
