"""Where the nouns live: opening the database, migrations, full-text index, backups, the capture inbox."""
