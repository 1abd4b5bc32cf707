"""The name reader: a small tagger that says of every word of a release name what it is."""
