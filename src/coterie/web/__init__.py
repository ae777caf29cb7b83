"""The pages: rendered on the server, whole without JavaScript; one small module makes them quicker."""
