"""The content classifier: which medium a release is, from its name and its largest files."""
