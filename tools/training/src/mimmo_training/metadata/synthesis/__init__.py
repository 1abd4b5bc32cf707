"""Names whose right answer is known, because they were made from a catalogue's work."""
