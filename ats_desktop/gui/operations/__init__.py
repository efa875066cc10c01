"""What a user does in the window, as a service call and the words for it."""
