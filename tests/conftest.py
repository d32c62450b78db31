"""Settings of every test."""

from hypothesis import settings

# Machines under load are slow at times; a slow example is no finding.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
