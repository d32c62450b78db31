"""Read campaigns and their results, and change the content of their steps."""
