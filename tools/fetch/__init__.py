"""Downloads the published definition of Just One API into `specs/justone`, or rejects it and leaves the files alone.

addresses ─► downloader ─► acceptance ─► merge with the old definition ─► tools/diff says what changed ─► store

    fetch        the published pair, or any whole definition
    singles      single operations
    merge        what stays although a download lacks it: hidden operations, and those that just vanished
    download/    downloads over HTTP, the rules that they must pass, and the files that they replace
    examples/    the published examples of operations
"""
