"""The pictures of Looking back. A picture is laid out as plain data (`drawing`), by one of two layouts (`strip`, marks
along time in rows; `blocks`, a mark a thing in a block a month or a week), and shown, saved and read from that alone.

A file a picture says what it is of: `talks`, `asked`, `checks`, `promises`, `wins`, `talked`.
"""
