"""The sandbox's data: a coffee house with three branches and its customers."""
