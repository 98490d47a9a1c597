"""What Python paints for the screens, since the software renderer cannot."""
