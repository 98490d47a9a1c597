"""Keys: a person's, a scanner's, and those that nobody may use here."""
