"""The product's version, in the one place that packaging, the API and the logs read."""

VERSION = "0.1.0"
