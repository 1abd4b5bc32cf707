"""Layouts of made names, one table a kind. Data only: slots are those of `slots.py`."""
