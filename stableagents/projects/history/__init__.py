"""The history of a project: a plain git repository in its folder, written by dulwich or, without it, by git."""
