"""The definitions that the mock serves, read from package data.

operations   the effective definitions, as the package data of `weibokit` holds them, and the samples of their opera
recordings   recorded answers of Just One API from a folder of the user's: `<key>.json` for the operation of that ke
references   references inside a document, replaced by what they lead to
schemas      finding one's way in a schema whose references are resolved
"""
