"""Changes as people and programs read them.

report          changes in reading order: gravest first, by operation, repetitions folded
rendering       a report as text, JSON or Markdown
changelog       `CHANGES.md`: one dated entry a release, the newest on top
version_step    the version step that changes call for: major, minor or patch
"""
