"""Read and change transactional messages, and send them."""
