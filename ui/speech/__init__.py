"""Reads the screens aloud."""
