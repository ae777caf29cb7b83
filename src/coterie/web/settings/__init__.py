"""The settings of the space; those of people are in `web.people`."""
