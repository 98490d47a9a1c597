"""Spoken words, made by a program of the system."""
