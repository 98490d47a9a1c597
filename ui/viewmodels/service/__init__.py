"""The staff area's screens."""
