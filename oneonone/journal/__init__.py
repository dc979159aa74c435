"""The verbs: plain functions on a Session. What they return is frozen; database rows never leave this package."""
