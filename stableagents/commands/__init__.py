"""The verbs of the command line, one module for each topic. They load what they need when they are used."""
