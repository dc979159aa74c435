"""The parts of the Markdown editor: what its keys do to a text, how the text looks, and what pasting makes of HTML."""
