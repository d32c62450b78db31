"""Read facts about the service itself."""
