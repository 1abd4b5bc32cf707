"""Trains, calibrates, exports and measures the models that MIMMO ships."""
