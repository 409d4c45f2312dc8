"""What every engine that asks a language model has in common; the engines themselves only speak their protocol."""
