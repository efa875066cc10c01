"""One module a kind of value: lines become values with confidence and evidence."""
