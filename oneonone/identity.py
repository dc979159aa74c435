"""By what name systems and stores know the program, and where it is published; to be changed in one place."""

#: Of the desktop entry, the metainfo, the bundle and the Flatpak.
ID = "io.github.oneonone.oneonone"
HOME = "https://github.com/oneonone/oneonone"
