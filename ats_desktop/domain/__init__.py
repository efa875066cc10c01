"""What exists in a recruitment agency and the rules that hold for it; standard library only."""
