"""Generated from the contract of the App API."""
