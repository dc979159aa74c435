"""A companion for one-on-ones that are about the person."""

__version__ = "0.1.0"
