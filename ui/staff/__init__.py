"""The staff area: the ways into it, and its devices."""
