"""Every sentence the window says."""
