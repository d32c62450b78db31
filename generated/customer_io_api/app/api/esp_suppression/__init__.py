"""Read and change the email provider's suppression lists."""
