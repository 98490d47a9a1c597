"""What `kiosk doctor --bundle` sends to support: enough to help, nothing about a person, no secret."""
