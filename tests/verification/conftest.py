"""The sample apps bring tests of their own, which are part of the samples."""

collect_ignore = ["apps"]
