"""Readers of the labelled names and of the catalogues, splits, and the primitives of a release name's style."""
