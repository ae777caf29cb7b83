"""How the parts are put together: what the command line, the pages and the HTTP interface all do with a space."""
