# Made by scripts/unasync from customer_io_client/client/_async/__init__.py; do not edit.
"""The synchronous client, made from the asynchronous one."""
