"""PDF: laid out line by line. The one place below the application that knows Qt, and of it only what lays out text."""
