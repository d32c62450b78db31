"""What an emulator holds, for Python tests: read in the server's thread between two requests, not by a client."""
