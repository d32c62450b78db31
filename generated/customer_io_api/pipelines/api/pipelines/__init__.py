"""Send calls of the six kinds to a pipelines source, alone or in a batch."""
