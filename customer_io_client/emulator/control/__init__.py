"""The control API under `/_emulator/`: what belongs to the emulator and not to the service. A file a family."""
