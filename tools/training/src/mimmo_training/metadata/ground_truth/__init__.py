"""Names whose reading a catalogue confirms: offline tables, or services over HTTP."""
