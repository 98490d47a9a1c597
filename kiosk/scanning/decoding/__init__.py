"""Pictures -> texts. Importing this package loads no decoder."""
