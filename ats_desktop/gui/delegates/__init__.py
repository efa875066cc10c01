"""Painters of rows and cards."""
