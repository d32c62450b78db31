"""Put people into manual segments and take them out."""
