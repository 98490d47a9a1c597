"""What reads codes, brought to the screens."""
