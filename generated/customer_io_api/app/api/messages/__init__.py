"""Read deliveries, what became of them, and what they said."""
