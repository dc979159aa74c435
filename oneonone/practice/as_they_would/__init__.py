"""Reading what was noted as the one it is about would: what might make them stumble is marked, never changed."""

from oneonone.practice.as_they_would.marks import Mark, MarkKind, Reader, marks_of

__all__ = ["Mark", "MarkKind", "Reader", "marks_of"]
