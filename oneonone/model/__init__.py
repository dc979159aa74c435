"""The nouns. Importing this package imports nothing: the terminal's capture command must stay light."""
