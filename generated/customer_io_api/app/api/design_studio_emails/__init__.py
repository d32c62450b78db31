"""Emails of the Design Studio, their translations and versions, publishing and checks."""
