"""View models of the self-service kiosk."""
