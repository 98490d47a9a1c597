"""What `kiosk doctor` looks at; each check ends in a sentence and in what to do about it."""
