"""Read what people did and what happened to them, over the whole workspace."""
