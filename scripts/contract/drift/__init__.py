"""Compares the contract with a vendor's OpenAPI document: `scripts/drift NEW.json`."""
