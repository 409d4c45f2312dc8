"""The box that an app runs in. ``policy`` says what it holds, ``ability`` which kind this system can make.

What the launcher loads before an app starts (``plan system landlock seccomp namespaces keeper limits bubblewrap``)
imports as good as nothing, as each import there would delay every start of every app.
"""
