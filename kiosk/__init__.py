"""The loyalty kiosk without a screen: runs in a terminal, a test or a server, and knows no Qt."""
