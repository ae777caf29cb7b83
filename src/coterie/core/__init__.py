"""Ground floor: errors, values, time and text spans. Knows nothing of audiences."""
