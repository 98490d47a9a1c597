"""What the product promises for long runs and bad days: `scripts/soak` measures it."""
