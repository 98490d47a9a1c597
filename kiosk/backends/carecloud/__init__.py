"""CareCloud (enterprise interface) as a loyalty back end."""
