"""The tables of the settings file, by what they are about; `kiosk.config` puts them together."""
