"""Record what people do, known or not yet known."""
