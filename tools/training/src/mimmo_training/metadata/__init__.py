"""The metadata extractor: a small language model that reads title, artist and year out of a name."""
