"""What a space holds: events, properties, traits, audiences and limits; and how they are laid out in tables."""
