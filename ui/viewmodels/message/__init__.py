"""The only place that turns outcomes and errors into words."""
