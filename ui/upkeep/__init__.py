"""What keeps a program that runs for months honest and small, and ends it in order."""
