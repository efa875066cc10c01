"""Small controls that any page may use."""
