"""The only Python that QML talks to; one file a screen."""
