"""The demo: a tray of cards for a virtual camera, and a visit that plays by itself."""
