"""Pictures of every screen: to look through, and to compare with."""
