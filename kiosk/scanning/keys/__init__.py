"""Scanners that type like a keyboard."""
