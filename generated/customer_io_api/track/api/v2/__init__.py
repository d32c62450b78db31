"""Make, change and delete people, objects and their relationships, alone or in a batch."""
