"""Everything Qt: screens, view models and the composition root."""
