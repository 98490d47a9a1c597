"""A retailer's look: what may stand in its folder, and colours that can be read whatever it says."""
