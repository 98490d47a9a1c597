"""How everything looks: theme, a shop's own brand, millimetres."""
