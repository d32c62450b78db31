"""The contract in `spec/`: read, merged into one document for each API, and checked."""
