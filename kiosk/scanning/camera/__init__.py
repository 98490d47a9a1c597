"""The camera, and the confined process that reads it. Importing this package loads no decoder."""
