"""A small writer a format, over one document."""
