"""Names in which the part of every word is known by construction."""
