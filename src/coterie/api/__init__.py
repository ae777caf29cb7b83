"""The HTTP interface: JSON in the manner of Segment's Public API (`segment.md` 4.1), and errors as they leave."""
