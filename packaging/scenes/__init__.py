"""What each picture of packaging/screenshots.py shows, by area."""
