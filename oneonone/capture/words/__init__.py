"""The words that the grammar knows, a file a language and a subject."""
