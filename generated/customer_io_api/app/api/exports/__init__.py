"""Start exports, watch them, and download their files."""
