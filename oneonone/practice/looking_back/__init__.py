"""Looking back in words: the sentence below each picture, and what a screen reader is told in its place.

Sentences are about the manager. They name no teammate, compare no people and hold no percentage; counts are in words
up to twelve. `described` functions name people in the order they are given.
"""
