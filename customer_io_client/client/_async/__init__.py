"""The asynchronous client, written by hand; the synchronous one is made from it."""
