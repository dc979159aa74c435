"""Notifications, a file a way: the freedesktop service, the tray icon's own, or inside the window."""
