"""What happens between the screens: one visit, and the sign-up inside it."""
