"""Loyalty systems behind one port."""
