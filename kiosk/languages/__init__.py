"""Which languages the screens speak."""
