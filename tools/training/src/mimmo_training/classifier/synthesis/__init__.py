"""Synthesis of peer-to-peer names and file lists from the catalogues, for what real names are thin on."""
